import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import type { Answers, AnswerTo } from '../../../src/domain/questionnaire/questionnaire'
import { triageLevels } from '../../../src/domain/vocabulary'
import { runnersWho, type Tick } from '../../support/arbitraryRunners'
import { type Runner, runner } from '../../support/runner'

const lengths: readonly AnswerTo<'lasts'>[] = ['minutes', 'hours', 'days']

/** Work that a muscle may not be used to: what overworks it by one name does so by another. */
const hardLoads = [
  'harder',
  'longer',
  'race',
  'hillier',
  'downhill',
  'under-prepared',
  'new-to-running',
  'back-to-back',
  'more-weekly',
  'tired-legs',
  'comeback',
  'other-sport',
] as const satisfies readonly AnswerTo<'load'>[]

const belowADoctor = ({ triage }: Runner): boolean => triageLevels.indexOf(triage) > triageLevels.indexOf('see-doctor')

const urgentFlags = ({ assessment }: Runner) =>
  assessment.flags.filter(({ level }) => isUrgent(level)).map(({ flag }) => flag)

/** The same runners every time: a rare gap is found by whoever changes the seed, and fails nobody else's day. */
const runners = (many: number, ...ticks: readonly Tick[]): readonly Answers[] =>
  fc.sample(runnersWho(['signs-now', 'none'], ...ticks), { numRuns: many, seed: 12 })

/** As many of each length, in general and of muscle that may be overworked. */
const ofAllLengths = lengths.flatMap((one) => [
  ...runners(1000, ['lasts', one]),
  ...runners(300, ['lasts', one], ['feel', 'weak'], ['feel', 'aches']),
  ...runners(300, ['lasts', one], ['feel', 'tingles'], ['where', 'same-leg']),
])

describe('a longer time', () => {
  it('leaves no urgent runner below a doctor', () => {
    const open: string[] = []
    let urgent = 0
    for (const says of ofAllLengths) {
      const from = says.lasts === undefined ? -1 : lengths.indexOf(says.lasts)
      const first = runner(says)
      if (from === -1 || !isUrgent(first.triage)) continue
      urgent += 1
      for (const lasts of lengths.slice(from + 1))
        if (belowADoctor(runner({ ...says, lasts })))
          open.push(`${urgentFlags(first).join()} with ${lasts}: ${JSON.stringify(says)}`)
    }
    expect(urgent).toBeGreaterThan(1000)
    if (open.length > 0) throw new Error(open.join('\n'))
  })
})

/** Two days after another sport, and for under three days, is for today; after a run alone that is what every race brings. */
const otherSportNoMore = (first: Runner, other: Runner): boolean =>
  first.says.lasts !== 'days' &&
  (first.says.load ?? []).includes('other-sport') &&
  !(other.says.load ?? []).includes('other-sport')

/** Sore two days later after a race, and none of what stays or still grows: for a doctor, and no longer for today. */
const soreAfterARace = (other: Runner): boolean =>
  (other.says.load ?? []).includes('race') &&
  (other.says['sudden-signs'] ?? []).includes('none') &&
  !(other.says.feel ?? []).some((one) => one === 'aches' || one === 'stays-tight') &&
  other.triage === 'see-doctor'

describe('one hard load in place of another', () => {
  // One load alone, and well: another load or an illness would be for today whatever is put in its place.
  const overworked: readonly Answers[] = hardLoads.flatMap((load) =>
    (['aches', 'stays-tight', 'sore-days'] as const)
      .flatMap((sore) => [
        ...runners(10, ['feel', 'weak'], ['feel', sore], ['lasts', 'days']),
        ...runners(10, ['feel', 'weak'], ['feel', sore]),
      ])
      .map((says): Answers => ({ ...says, load: [load], health: ['18-39', 'well'] })),
  )

  it('leaves an overworked muscle for today, but where it is argued, and always spared', () => {
    const open: string[] = []
    let met = 0
    for (const says of overworked) {
      const first = runner(says)
      if (!first.flags.includes('overworked-muscle')) continue
      met += 1
      for (const to of hardLoads) {
        const other = runner({ ...says, load: [to] })
        const isToday = isUrgent(other.triage) || otherSportNoMore(first, other) || soreAfterARace(other)
        if (!isToday || (!isUrgent(other.triage) && !other.cautions.includes('weak-after-hard-work')))
          open.push(`${to} for ${first.says.load}: ${JSON.stringify(says)}`)
      }
    }
    expect(met).toBeGreaterThan(200)
    if (open.length > 0) throw new Error(open.join('\n'))
  })
})
