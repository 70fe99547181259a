/**
 * What to do for someone who is down or not themselves, in the order in which to do it: breathing, then what can be seen to be
 * wrong. Confusion is not always heat, so sugar, which takes a minute, comes before cooling, which lasts until help is there;
 * cooling has its condition, and the cold has its own line. Facts: the European and American first-aid guidelines, the athletic
 * trainers' statement on heat, the NHS on hypothermia.
 */
export const firstAid = {
  breathing:
    'Not awake? Look at the breathing first. Not breathing, or only gasping: start chest compressions (CPR) and send for a defibrillator.',
  side: 'Not awake but breathing normally: roll them onto one side, and keep watching the breathing.',
  fit: 'A fit (seizure): keep hard things away, hold nothing down, nothing in the mouth. When it stops, or if they collapsed running and jerk, look at the breathing.',
  sugar:
    'Diabetes, awake and able to swallow: check the sugar. If it is low, or you cannot check it, give fast sugar: juice, gel, sweets.',
  nothingByMouth: 'Nothing to eat or drink for anyone else who is confused or drowsy, or who keeps being sick.',
  hot: 'Confused or not awake, and hot, or just after hard effort and not cold to the touch on chest or belly: cool the whole body at once, in cold water up to the neck if there is some. If not, soak the skin, fan it and use ice.',
  inWater: 'In the water, hold the head up and never let go. Cool until help takes over, or they are clear again.',
  cold: 'Cold to the touch on chest or belly, or wet and shivering in cold weather: do not cool. Skin wet with sweat in warmth is not this. Get them out of the wind, dry, wrapped up from head to foot, with something between them and the ground. Fully awake: a warm, sweet drink. No rubbing, no hot bath, no alcohol.',
  faint:
    'Fainted, and soon awake and clear: flat on the back, legs raised. Late in pregnancy: on the left side instead. Breathless or chest pain: sit them up instead. No cold bath.',
  /** For whoever is clear enough to look after themselves. */
  sugarFirst: 'Diabetes: measure your sugar first. Low, or you cannot measure: fast sugar.',
  noMoreWater: 'Drank a lot, and ill with it? No more water, or other drinks low in salt.',
  stay: 'Do not leave them alone, and do not walk them about.',
} as const

/** All that may be wrong with someone who is down or not themselves, in the order in which to look. */
export const whoeverIsDown = [
  firstAid.breathing,
  firstAid.side,
  firstAid.fit,
  firstAid.sugar,
  firstAid.nothingByMouth,
  firstAid.hot,
  firstAid.inWater,
  firstAid.cold,
  firstAid.faint,
] as const
