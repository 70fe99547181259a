import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../../src/content/conflicts'
import { assess } from '../../../../src/content/model'
import { myAppointment } from '../../../../src/content/myAppointment'
import { warningsFor } from '../../../../src/content/warningsFor'
import { isUrgent } from '../../../../src/domain/flags/screenRedFlags'
import type { Answers, AnswerTo } from '../../../../src/domain/questionnaire/questionnaire'
import type { ConflictId } from '../../../../src/domain/vocabulary'
import { forMany, wellRunnersWho } from '../../../support/arbitraryRunners'
import { finished } from '../../../support/finished'

/** A cramp late in a run, and now and then at night. */
const late: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['locks'],
  when: ['last-part', 'in-bed'],
  sleep: 'now-and-then',
  load: ['1-to-2h'],
}
const takes = (medicine: AnswerTo<'medicines'>, more: Answers = {}): Answers =>
  finished({ ...late, health: ['40-64', 'medicines'], medicines: [medicine], ...more })

/** Each of the three ways in which alcohol is told. */
const alcohol: readonly (readonly [string, Answers])[] = [
  ['much alcohol', { health: ['40-64', 'medicines', 'heavy-drinking'] }],
  ['alcohol the evening before', { habits: ['alcohol-before'] }],
  ['alcohol in the evening', { night: ['evening-alcohol'] }],
]
const dropsSugar = ['insulin', 'sulfonylurea'] as const
const raisesAcid = ['sglt2', 'metformin'] as const

const ids: readonly ConflictId[] = ['alcohol-and-low-sugar', 'alcohol-and-acid']
const told = (says: Answers): readonly ConflictId[] =>
  warningsFor(assess(says).plan)
    .first.map(({ conflict }) => conflict)
    .filter((id) => ids.includes(id))

describe('alcohol beside a medicine for sugar', () => {
  it.each(dropsSugar.flatMap((medicine) => alcohol.map(([how, more]) => [medicine, how, more] as const)))(
    'can drop the sugar hours after a run: %s, %s',
    (medicine, _, more) => {
      const says = takes(medicine, more)
      expect(told(says)).toEqual(['alcohol-and-low-sugar'])
      expect(myAppointment(assess(says), says)?.asks.map(({ about }) => about)).toContain('alcohol and your sugar')
    },
  )

  it.each([
    ['sglt2', ...(alcohol[0] ?? [])],
    ['sglt2', ...(alcohol[1] ?? [])],
    ['sglt2', ...(alcohol[2] ?? [])],
    // A glass with metformin is no matter.
    ['metformin', ...(alcohol[0] ?? [])],
  ] as readonly (readonly [(typeof raisesAcid)[number], string, Answers])[])(
    'can turn the blood acid: %s, %s',
    (medicine, _, more) => {
      const says = takes(medicine, more)
      expect(told(says)).toEqual(['alcohol-and-acid'])
      expect(myAppointment(assess(says), says)?.asks.map(({ about }) => about)).toContain('alcohol and your sugar')
    },
  )

  it('says what to do, and when to call for help', () => {
    expect(conflicts['alcohol-and-low-sugar'].say).toMatch(/eat .*carbohydrates.*test.*before bed/i)
    expect(conflicts['alcohol-and-low-sugar'].say).toMatch(/looks drunk.*emergency number/i)
    expect(conflicts['alcohol-and-acid'].say).toMatch(/sick.*deep,? fast breathing.*emergency number/i)
  })

  it('is told with each of them to everyone who is not sent for help today', () => {
    for (const medicine of [...dropsSugar, ...raisesAcid])
      forMany(
        wellRunnersWho(['health', 'medicines'], ['medicines', medicine], ['health', 'heavy-drinking']),
        (answers) => {
          if (!isUrgent(assess(answers).triage)) expect(told(answers)).not.toEqual([])
        },
        60,
      )
  })

  it.each<readonly [string, Answers]>([
    ['insulin and no alcohol', takes('insulin')],
    ['metformin and a glass in the evening', takes('metformin', { night: ['evening-alcohol'] })],
    ['alcohol and no such medicine', takes('statin', alcohol[0]?.[1])],
    ['a weight injection', takes('glp1', alcohol[0]?.[1])],
  ])('is not spoken of: %s', (_, says) => {
    expect(told(says)).toEqual([])
  })
})
