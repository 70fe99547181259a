import { describe, expect, it } from 'vitest'
import { redFlags } from '../../../src/content/redFlags'
import { signs } from '../../../src/content/signs'
import { judge } from '../../../src/domain/conditions/compileCondition'
import type { RedFlag } from '../../../src/domain/flags/redFlag'
import type { Sign } from '../../../src/domain/flags/sign'
import { type Answers, type QuestionId, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { signQuestions } from '../../../src/domain/questionnaire/signQuestions'
import { flagIds, triageLevels } from '../../../src/domain/vocabulary'
import { unsureLines } from '../../support/unsureLines'

const questions = [...Object.keys(signQuestions), 'medicine-signs'] as readonly QuestionId[]
const flags: readonly RedFlag[] = flagIds.map((id) => redFlags[id])

/** How soon, if this is all that was said. */
const alone = (question: QuestionId, answer: string) => {
  const answers = { [question]: shapeOf(question).kind === 'one' ? answer : [answer] } as Answers
  const raised = flags.filter(({ triggers }) => triggers.some(({ when }) => judge(when, answers) === 'holds'))
  return triageLevels.find((level) => raised.some((flag) => flag.level === level))
}

/** The words that say it. A text may be sooner than it must, and the person named may be another than a doctor. */
const words = {
  emergency: /emergency number/,
  'same-day': /[Bb]e seen today|call today|emergency number/,
  'see-doctor': /[Ss]ee a doctor|pharmacist or doctor|be seen today/,
  'see-physio': /[Ss]ee a (?:physio|doctor)/,
} as const

/** Lines that say for whom or with what it is sooner. */
const ownWords = [
  /^Double sight, .* all at once/,
  /^Weakness that spreads/,
  /^You walk unevenly, and are under 18/,
  /^A leg that is still swollen/,
]

/** Nothing else is known of them, so that each sign has the urgency that it has by itself. */
const nobody = {}

describe.each(questions)('not sure of %s', (question) => {
  const lines = unsureLines(question, nobody)
  const levels = [
    ...new Set(
      shapeOf(question)
        .answers.map((answer) => alone(question, answer))
        .filter((level) => level !== undefined && level !== 'self-care'),
    ),
  ] as readonly (keyof typeof words)[]

  it('is told something, and each urgency that its signs have', () => {
    expect(lines.length).toBeGreaterThan(0)
    for (const level of question === 'signs-now' ? [] : levels) expect(lines.join(' ')).toMatch(words[level])
  })

  it('is alarmed by none that they have not', () => {
    if (question === 'signs-now') return
    const all = lines.filter((line) => !ownWords.some((own) => own.test(line))).join(' ')
    if (!levels.includes('emergency')) expect(all).not.toMatch(/emergency|at once|ambulance/)
    if (!levels.includes('emergency') && !levels.includes('same-day') && question !== 'clot-risk')
      expect(all).not.toMatch(/today/)
  })

  it('reads each sign of the table under the urgency that it has everywhere, or sooner', () => {
    // What has a shorter time by itself, or no running until then, is in unsureOfThisRunner.
    for (const { says, listed, urgency } of Object.values<Sign>(
      (signs as { readonly [question: string]: { readonly [answer: string]: Sign } })[question] ?? {},
    )) {
      if (urgency === undefined) continue
      const of = lines.filter((line) => line.toLowerCase().includes((listed ?? says).toLowerCase()))
      expect(of).toHaveLength(1)
      expect(of.join(' ')).toMatch(words[urgency])
    }
  })
})

it('names for the signs of now the swollen leg and the locked cramp as today, and not as an emergency', () => {
  const [call = '', today = ''] = unsureLines('signs-now', nobody)
  expect(call).toMatch(/^Call your emergency number for: .*confused.*the chest/)
  expect(today).toMatch(/^Be seen today for: .*one leg or arm more swollen.*one cramp still locked after ten minutes/)
  expect(call).not.toMatch(/swollen|locked/)
})

it('of a medicine sends to a doctor, not to help at once', () => {
  const lines = unsureLines('medicine-signs', nobody).join(' ')
  expect(lines).not.toMatch(/emergency/)
  expect(lines).toMatch(/Never stop another medicine by yourself/)
})
