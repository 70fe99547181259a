import { describe, expect, it } from 'vitest'
import { answerProblem } from '../../../src/domain/quiz/readAnswers'
import { bringForward } from '../../../src/state/migrations/bringForward'
import { fromFirstQuiz } from '../../../src/state/migrations/fromFirstQuiz'
import { runner } from '../../support/runner'

const carried = (old: { readonly [question: string]: string | readonly string[] }) => {
  const raw = Object.fromEntries(Object.entries(old).map(([question, as]) => [question, { as, at: 1 }]))
  const { answers, lost } = bringForward(raw, [fromFirstQuiz])
  return { lost, says: Object.fromEntries(Object.entries(answers).map(([question, { as }]) => [question, as])) }
}

describe('answers of the first quiz', () => {
  const pairs = Object.entries(fromFirstQuiz).flatMap(([question, answers]) =>
    Object.entries(answers).flatMap(([answer, moves]) =>
      moves
        .split(', ')
        .flatMap((move) => (move === '' ? [] : [[question, answer, move.replace('=', answer)] as const])),
    ),
  )

  it.each(pairs)('%s %s becomes an answer that the quiz knows: %s', (_, __, move) => {
    const [question = '', answer, ...more] = move.split(' ')
    expect(more).toEqual([])
    const fits = [answer, [answer]].some((given) => answerProblem(question, given) === undefined)
    expect(fits).toBe(true)
  })

  it('keep a sign as urgent as it was', () => {
    expect(runner(carried({ 'signs-now': ['collapse'] }).says).triage).toBe('emergency')
    expect(runner(carried({ 'signs-now': ['leg-swollen'] }).says).triage).toBe('same-day')
    expect(runner(carried({ 'signs-now': ['none'], 'signs-before': ['dark-urine-earlier'] }).says).triage).not.toBe(
      'self-care',
    )
  })

  it('put pace and run together', () => {
    expect(carried({ load: ['longer'], pace: ['fast-start'] })).toEqual({
      lost: 0,
      says: { load: ['longer', 'fast-start'] },
    })
  })

  it('are asked again, and counted, where nothing says the same any more', () => {
    expect(carried({ drinking: ['weight-same'], heat: 'mild' })).toEqual({ lost: 1, says: { heat: 'mild' } })
  })
})
