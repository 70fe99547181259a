/**
 * Everything that advice may ask of a runner and that can harm someone. A measure, a step or a week of a programme says which
 * deeds it asks, and a conflict says which it forbids. So new advice needs no list of the runners it does not suit.
 */
export const deeds = [
  /** To run at all, at any pace. Walking is not meant. */
  'run',
  /** Over an hour, or longer than of late. */
  'run-long',
  /** Strides, intervals: anything harder than easy. */
  'run-fast',
  'race',
  'run-in-heat',
  'run-hills',
  /** To land another way, or in shoes of another kind. */
  'change-gait',
  /** Any exercise of the leg. */
  'exercise-leg',
  /** Strength work: raises, bridges, weights. */
  'load-leg',
  /** Hops, bounds, skipping. */
  'jump',
  /** On one leg on a cushion, where a fall is likelier. */
  'stand-on-soft',
  'go-barefoot',
  'stretch',
  /** With the knee straight and the hip bent, which pulls the nerve. */
  'stretch-straight-leg',
  /** Lying flat with the leg up. */
  'raise-leg',
  /** To rub, knead or squeeze by hand. */
  'rub-leg',
  /** Deep massage, a foam roller. */
  'massage-deeply',
  'wear-compression',
  /** To go by thirst, where a doctor may have set a limit. */
  'drink-freely',
  /** Beyond what is drunk now: ahead of a run, to a schedule, to make up a loss. */
  'drink-more',
  /** The same in plain water, which a stoma lets through. */
  'drink-water',
  /** Salt added in any form: food, tablets, pickle juice, drinks. */
  'take-salt',
  /** Salt by the milligram: tablets, capsules, powders. */
  'dose-salt',
  /** Sports drinks, rehydration salts, electrolytes. */
  'drink-salty',
  /** More potassium than ordinary meals hold. */
  'take-potassium',
  'take-magnesium',
  /** Gels, sweets, sweet drinks. */
  'take-sugar',
  /** To step on the scales, or to think in weight. */
  'weigh',
  /** To write down, or to count grams. */
  'count',
  'take-vitamin-k',
  /** Vinegar, mustard, chilli. */
  'swallow-sharp',
  /** Anti-inflammatory ones, such as ibuprofen. */
  'take-painkiller',
  /** To drink less alcohol, which is no matter for a heavy drinker alone. */
  'cut-alcohol',
  /** To drink alcohol, if less. */
  'drink-alcohol',
  /** To breathe a pain away that may come from heart or lungs. */
  'breathe-through',
] as const

export type Deed = (typeof deeds)[number]

/** The wider deed that a narrower one is a kind of: whoever must not do the wider must not do the narrower. */
const kindOf: { readonly [D in Deed]?: Deed } = {
  'run-long': 'run',
  'run-fast': 'run',
  race: 'run',
  'run-in-heat': 'run',
  'run-hills': 'run',
  'change-gait': 'run',
  'load-leg': 'exercise-leg',
  jump: 'load-leg',
  'stand-on-soft': 'exercise-leg',
  'stretch-straight-leg': 'stretch',
  'massage-deeply': 'rub-leg',
  'drink-more': 'drink-freely',
  'drink-water': 'drink-more',
  'dose-salt': 'take-salt',
  'drink-salty': 'take-salt',
}

const withWider = (deed: Deed): readonly Deed[] => {
  const wider = kindOf[deed]
  return wider === undefined ? [deed] : [deed, ...withWider(wider)]
}

/** These deeds and every kind of them. */
export function forbiddenBy(forbids: readonly Deed[]): ReadonlySet<Deed> {
  return new Set(deeds.filter((deed) => withWider(deed).some((one) => forbids.includes(one))))
}

/** What a runner's ordinary runs may hold. Whoever must not run long runs easy and short, and whoever must not run fast easy, on the card and in the weeks alike. */
export const runsAsBefore = ['run-long', 'run-fast'] as const satisfies readonly Deed[]

/** True if nothing that is asked is forbidden. */
export const allowed = (asks: readonly Deed[] | undefined, forbidden: ReadonlySet<Deed>): boolean =>
  asks === undefined || !asks.some((deed) => forbidden.has(deed))
