import { cardWords } from '../../content/numbers/cardWords'
import { farForYoungKm, youngAndFar } from '../../content/tomorrow/beware'
import type { Deed } from '../../domain/deeds'
import { fill } from '../../domain/fill'
import { clockText } from '../../domain/numbers/clockText'
import type { Goal } from '../../domain/numbers/pacePlan'
import type { RaceCard } from '../../domain/numbers/raceCard'
import type { Units } from '../../domain/quantity'
import { drinkingLines } from '../numbers/drinkingLines'
import { paceLines, paceRange } from '../numbers/paceLines'
import { crampLines } from './crampLines'

/** One block of the card: on screen, on paper and in the picture alike. */
export type CardPart = { readonly heading: string; readonly lines: readonly string[] }

/** What holds on any run, in a race or not. */
type Runner = {
  /** The muscles that cramp, as the runner ticked them. */
  readonly where: readonly string[]
  /** True for whoever carries sickle cell: their muscles are harmed by walking on. */
  readonly sickle: boolean
  readonly under18: boolean
  /** True for whom it came on hills: a pace for the flat is none for them. */
  readonly hilly: boolean
  /** What they read in place of a pace for heat, if they must not race in it. */
  readonly notInHeat: string
  /** What has to be answered before they race at all, a line each. */
  readonly beforeTheStart: readonly string[]
  /** What may go wrong with what they take, a line each. */
  readonly ownTrouble: readonly string[]
  readonly forbidden: ReadonlySet<Deed>
  /** The number that brings an ambulance. */
  readonly number: string
  /** What could harm this runner, a line each. */
  readonly beware: readonly string[]
  /** Someone to ring up, or nothing. */
  readonly call: string
}

type Race = { readonly card: RaceCard; readonly goal: Goal; readonly units: Units }

/** The words of the card. A part that is not for this runner is not there. */
export function cardParts({ card, goal, units }: Race, runner: Runner): readonly CardPart[] {
  const { start, drink, salt } = cardWords
  const half = fill(start.half, { TIME: clockText(card.pace.half), TIME_2: clockText(goal.seconds) })
  const pace = paceLines(card.pace, units)
  const drinks = drinkingLines(card.drinking, units)
  const heat = (slower: NonNullable<RaceCard['inHeat']>) =>
    slower === 'not-for-them' ? runner.notInHeat : fill(start.heat, { PACE: paceRange(slower, units) })
  // Whoever must not drink more, or not race in heat, is not told to carry more in it.
  const hasAmount = card.drinking.kind === 'range' && card.drinking.range.from !== undefined
  const carriesMore = hasAmount && card.inHeat !== undefined && card.inHeat !== 'not-for-them'
  const saltPart = card.salt ? [{ heading: salt.heading, lines: [salt.most, salt.optional, salt.thirst] }] : []
  const far = runner.under18 && goal.km > farForYoungKm ? [youngAndFar] : []
  const hills = runner.hilly ? [start.hills] : []
  const slower = card.inHeat ? [heat(card.inHeat), start.cool] : []
  return [
    ...bewarePart(runner),
    { heading: start.heading, lines: [...runner.beforeTheStart, ...far, ...slower, ...pace, ...hills, half] },
    { heading: drink.heading, lines: carriesMore ? [...drinks, drink.heat] : drinks },
    ...saltPart,
    ...troubleParts(runner),
  ]
}

/** What to carry for someone who may run and must not race: no pace, no drink and no salt, but what to do in trouble. */
export const partsWithoutRace = (runner: Runner): readonly CardPart[] => [
  ...bewarePart(runner),
  ...troubleParts(runner),
]

const bewarePart = ({ beware }: Runner): readonly CardPart[] =>
  beware.length > 0 ? [{ heading: cardWords.beware, lines: beware }] : []

function troubleParts({ where, sickle, forbidden, number, ownTrouble, call }: Runner): readonly CardPart[] {
  const { cramp, help, sickle: withSickle } = cardWords
  const numbers = { NUMBERS: number }
  const person = call.trim() === '' ? [] : [fill(help.someone, { NAME: call.trim() })]
  return [
    sickle
      ? { heading: withSickle.heading, lines: [withSickle.stop, fill(withSickle.call, numbers), withSickle.after] }
      : { heading: cramp.heading, lines: [...crampLines(where, forbidden), cramp.snap] },
    {
      heading: help.heading,
      lines: [
        help.who,
        fill(help.call, numbers),
        ...ownTrouble.map((say) => fill(say, numbers)),
        fill(help.sick, numbers),
        help.urine,
        ...person,
      ],
    },
  ]
}
