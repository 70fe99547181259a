import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../src/content/conflicts'
import { redFlags } from '../../../src/content/redFlags'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { type Deed, forbiddenBy } from '../../../src/domain/deeds'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import type { Conflict } from '../../../src/domain/plan/measure'
import { type Answers, type AnswerTo, questionnaire } from '../../../src/domain/questionnaire/questionnaire'
import { standsAlone } from '../../../src/domain/questionnaire/shape'
import { conflictIds } from '../../../src/domain/vocabulary'
import { anyRunner, forMany, runnersWho } from '../../support/arbitraryRunners'
import { wordsTo } from '../../support/measureWords'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'

/** Words that send a runner to drink, and what whoever follows them does. A sentence that warns or sends to ask is none. */
const asking: readonly (readonly [RegExp, Deed])[] = [
  [/\b(?:sip|drink|swap)\b.*\b(?:rehydration|sports drinks?|electrolytes?|salty|sodium|salt)\b/i, 'drink-salty'],
  [/\b(?:take|have|eat)\b.*\b(?:salty|sodium|salt)\b/i, 'take-salt'],
  [/\b(?:sip|drink|take|have)\b.*\b(?:rehydration|sports drinks?|glucose|sugar|sweet)\b/i, 'take-sugar'],
  [
    /(?<!be )\bdrink(?:ing)? (?:much |a lot |some |even )?more\b|(?<!pass )\bmore (?:water|to drink)\b|\bplenty of (?:water|fluid)\b/i,
    'drink-more',
  ],
  [/\b(?:go by thirst|drink when (?:you are )?thirsty|let thirst tell)\b/i, 'drink-freely'],
]
const warns =
  /\b(?:no|not|never|nothing|without|unless|until|before|ask|stop|leave out|less|if it is low|carry|fast sugar)\b/i

/** What a text asks of whoever reads it. */
const askedBy = (text: string): readonly (readonly [Deed, string])[] =>
  text
    .split(/[.;:!?](?:\s|$)/)
    .map((sentence) => sentence.replace(/, and ask .*/, ''))
    .filter((sentence) => !warns.test(sentence))
    .flatMap((sentence) =>
      asking.filter(([words]) => words.test(sentence)).map(([, deed]) => [deed, sentence] as const),
    )

/** Everything that stands on result, plan and card of this runner. */
function textsOf(answers: Answers): readonly string[] {
  const { assessment } = runner(answers)
  const { items, withheld, forbidden } = assessment.plan
  const card = cardFor(assessment, answers)
  return [
    ...assessment.flags.flatMap(({ flag }) => redFlags[flag].actions),
    ...withheld.flatMap(({ conflict }) => [conflicts[conflict].say, conflicts[conflict].why]),
    ...items.map(({ measure }) => wordsTo(measure, answers, forbidden)),
    ...card.lines.map(({ say }) => say),
    ...card.beware,
  ]
}

function agrees(answers: Answers): void {
  const { triage, assessment } = runner(answers)
  if (isUrgent(triage)) return
  const clash = textsOf(answers)
    .flatMap(askedBy)
    .filter(([deed]) => assessment.plan.forbidden.has(deed))
  expect(clash).toEqual([])
}

const stoma = (more: Answers): Answers => ({ ...runners.hotAndDry, health: ['40-64', 'condition'], ...more })

describe('the texts of one result, plan and card', () => {
  it('are told apart: what asks, and what warns', () => {
    expect(askedBy('On runs sip a drink with glucose and salt.').map(([deed]) => deed)).toEqual([
      'drink-salty',
      'take-sugar',
    ])
    expect(askedBy('Never sip rehydration powder. No salty drinks: ask first.')).toEqual([])
  })

  it('ask for no drink or salt that another of them forbids', () => {
    forMany(anyRunner, agrees, 320)
  })

  it.each(questionnaire.medicines.answers.filter((one) => !standsAlone.has(one)))(
    'agree with a stoma and %s',
    (medicine) => {
      agrees(stoma({ health: ['40-64', 'medicines', 'condition'], medicines: [medicine], conditions: ['ileostomy'] }))
    },
  )

  it.each(questionnaire.conditions.answers.filter((one) => !standsAlone.has(one)))(
    'agree with a stoma and %s',
    (other) => {
      agrees(stoma({ conditions: ['ileostomy', other as AnswerTo<'conditions'>] }))
    },
  )

  it('agree with a stoma and anything else', () => {
    forMany(runnersWho(['signs-now', 'none'], ['health', 'condition'], ['conditions', 'ileostomy']), agrees, 160)
  })
})

describe('a caution that asks something', () => {
  const ids = conflictIds.filter((id) => (conflicts[id] as Conflict).asks !== undefined)

  it('says so in its data', () => {
    expect(ids.length).toBeGreaterThan(0)
    for (const id of conflictIds) {
      const { say, asks = [] }: Conflict = conflicts[id]
      for (const [deed] of askedBy(say)) expect([id, asks]).toEqual([id, expect.arrayContaining([deed])])
    }
  })

  it.each(ids)('%s has another wording for whoever must not do it, which forbids as much', (id) => {
    const other = conflictIds.find((one) => (conflicts[one] as Conflict).standsInFor === id)
    if (other === undefined) throw new Error('none')
    expect((conflicts[other] as Conflict).asks).toBeUndefined()
    const forbidden = forbiddenBy((conflicts[other] as Conflict).forbids ?? [])
    expect([...forbidden]).toEqual(expect.arrayContaining([...forbiddenBy((conflicts[id] as Conflict).forbids ?? [])]))
  })
})
