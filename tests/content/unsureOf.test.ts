import { describe, expect, it } from 'vitest'
import { howSoon } from '../../src/content/howSoon'
import { redFlags } from '../../src/content/redFlags'
import { signs } from '../../src/content/signs'
import { unsureOf } from '../../src/content/unsureOf'
import { judge } from '../../src/domain/conditions/compileCondition'
import type { RedFlag } from '../../src/domain/flags/redFlag'
import type { Sign } from '../../src/domain/flags/sign'
import { type Answers, type QuestionId, shapeOf } from '../../src/domain/quiz/questionnaire'
import { signQuestions } from '../../src/domain/quiz/questionnaire/signQuestions'
import { flagIds, triageLevels } from '../../src/domain/vocabulary'

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

const ownWords: { readonly [says: string]: RegExp } = {
  [signs['rest-signs'].wasting.says]: /thin or weak, or you trip: see a doctor within days/,
  [signs['rest-signs']['speech-or-sight'].says]: /You see double, .*: be seen today/,
  [signs['rest-signs'].spreading.says]: /^.*Weakness that spreads: be seen today/,
  [signs['builds-signs'].limp.says]: /You walk unevenly: .* be seen today/,
}

describe.each(questions)('not sure of %s', (question) => {
  const lines = unsureOf(question)
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
    // Lines of their own say for whom or with what it is sooner.
    const all = lines.filter((line) => !Object.values(ownWords).some((own) => own.test(line))).join(' ')
    if (!levels.includes('emergency')) expect(all).not.toMatch(/emergency|at once|ambulance/)
    if (!levels.includes('emergency') && !levels.includes('same-day') && question !== 'clot-risk')
      expect(all).not.toMatch(/today/)
  })

  it('reads each sign of the table under the urgency that it has everywhere, or sooner', () => {
    for (const { says, listed, urgency } of Object.values<Sign>(
      (signs as { readonly [question: string]: { readonly [answer: string]: Sign } })[question] ?? {},
    )) {
      if (urgency === undefined) continue
      const of = lines.filter((line) => line.toLowerCase().includes((listed ?? says).toLowerCase()))
      // These have words of their own, with a shorter time or with no running until then.
      if (of.length === 0) expect(lines.join(' ')).toMatch(ownWords[says] ?? 'a line in the words of the table')
      else if (!of.join(' ').includes('no running'))
        expect(of.join(' ').toLowerCase()).toContain(howSoon[urgency].slice(0, -1).toLowerCase())
    }
  })
})

it('names for the signs of now the swollen leg and the locked cramp as today, and not as an emergency', () => {
  const [call = '', today = ''] = unsureOf('signs-now')
  expect(call).toMatch(/^Call your emergency number for: .*confused.*the chest/)
  expect(today).toMatch(/^Be seen today for: .*one leg or arm more swollen.*one cramp still locked after ten minutes/)
  expect(call).not.toMatch(/swollen|locked/)
})

it('of a medicine sends to pharmacist or doctor, not to help at once', () => {
  expect(unsureOf('medicine-signs').join(' ')).toMatch(/^Tell your pharmacist or doctor/)
})
