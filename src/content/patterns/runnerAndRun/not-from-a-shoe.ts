/** What builds up on a run and no shoe explains: nerve, artery, bone or hip. A numb foot is not among them: a tight shoe can do that. */
export const notFromAShoe = [
  'cold-foot',
  'bone-spot',
  'groin-deep',
  'limp',
  'push-off',
  'walking-pain',
  'back-to-leg',
  'numbness',
  'one-foot-colder',
  'worse-weekly',
] as const
