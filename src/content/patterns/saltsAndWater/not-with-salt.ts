/** To whom something salty can do harm, in words for whoever has answered no question. One list for every place that offers it. */
export const notWithSalt =
  'high blood pressure, a heart, kidney or liver condition, swollen ankles, a low-salt diet, lithium, a water or blood pressure tablet'
