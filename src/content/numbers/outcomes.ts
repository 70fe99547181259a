/** What comes out of the sheets, in words. Capitals stand for what was worked out. */
export const outcomes = {
  sweatOne: 'You sweat about RATE an hour, by one run. Do a second before you rely on it.',
  sweatMean: 'You sweat about RATE an hour, the mean of COUNT runs.',
  inHeat: 'In heat',
  usually: 'In usual weather',
  heavier:
    'You came back heavier: you drank more than you sweated. Drink nothing more until you have passed urine; on dialysis, desmopressin or with a limit, until you have asked. Next time only when you are thirsty. With a headache, sickness or confusion, call your emergency number.',
  lostMore: 'You lost over 2% of your weight. If you were thirsty, take a few more sips next time.',
  noDrinkNeeded: 'Under 40 minutes you need no drink.',
  range: 'RANGE an hour, when you are thirsty. Never more than MOST.',
  rangeOfMost:
    'Most runners end up at RANGE an hour. Small and slow runners need less. Work out your own sweat for a ceiling of your own.',
  ceiling: 'Only when you are thirsty, and never more than MOST an hour.',
  ceilingUnknown: 'Only when you are thirsty, in small sips. Not thirsty: do not drink.',
  saltMost: 'At most 600 mg of sodium an hour in all. You may leave it out: in races it mostly changed nothing.',
  noSalt: 'For this run you need no extra salt. It is for runs over 1.5 hours in heat, or with salty sweat.',
  nextLongRun: 'Your next long run: up to LENGTH.',
  afterRace:
    'Recover first. Then come back in weekly steps to your long run from before the race: if that was 18, then 9, 12, 15 and 18. Only then longer.',
  whenRaced: 'Longer ago? Say on your result when your race was.',
  afterBreak:
    'Half of your old long run first. Then come back in weekly steps: if it was 18, then 9, 12, 15 and 18. Only then longer.',
  longAgo: 'Only if you have run every week since. After a gap, begin with half.',
  wear: 'About LENGTH so far.',
  wearLook: 'Look at tread and midsole around DATE.',
  wearPast: 'Think about a new pair around DATE.',
  wearLookNow: 'Time for a look: tread, creases, leaning heels.',
  wearPastNow: 'Past what most pairs are run. Tidy up when it suits you.',
} as const

/** Where a sheet is left out, and no caution of the plan says why. */
export const leftOut = 'Your answers say that this is not for you now. Ask a doctor or physio who knows you.'
