import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QuestionId } from '../../../src/domain/questionnaire/questionnaire'
import { answerProblem } from '../../../src/domain/quiz/readAnswers'
import { answerMoves } from '../../../src/state/migrations/answerMoves'
import { type AnswerMoves, bringForward } from '../../../src/state/migrations/bringForward'

const to = (question: QuestionId, answer: string) => `${question} ${answer}`

/** As if an earlier quiz had asked for the weather, and for the places under another name. */
const moves: AnswerMoves = {
  weather: { sunny: to('heat', 'hot-used'), icy: '', grey: to('heat', 'mild') },
  places: { 'lower-leg': to('where', 'calf'), sole: to('where', 'foot') },
  mood: { fine: '' },
}

describe('answers to an earlier quiz', () => {
  it('are found again under their new ids, with the time they were given', () => {
    const raw = { weather: { as: 'sunny', at: 5 }, places: { as: ['lower-leg', 'sole'], at: 6 } }
    expect(bringForward(raw, [moves])).toEqual({
      lost: 0,
      answers: { heat: { as: 'hot-used', at: 5 }, where: { as: ['calf', 'foot'], at: 6 } },
    })
  })

  it('stay as they are where nothing has moved', () => {
    const raw = { sleep: { as: 'never', at: 5 } }
    expect(bringForward(raw, [moves])).toEqual({ lost: 0, answers: raw })
  })

  it('are counted as lost where nothing says the same any more', () => {
    const raw = { weather: { as: 'icy', at: 5 }, mood: { as: 'fine', at: 6 }, moon: { as: 'full', at: 7 } }
    expect(bringForward(raw, [moves])).toEqual({ lost: 3, answers: {} })
  })

  it('are asked again as a whole when one of several cannot be carried over: the rest could sound like a clean answer', () => {
    const signs: AnswerMoves = { signs: { faint: '', swollen: to('where', 'calf') } }
    expect(bringForward({ signs: { as: ['faint', 'swollen'], at: 1 } }, [signs])).toEqual({ lost: 1, answers: {} })
  })

  it('stand in a list where a question has come to take several', () => {
    const raw = { where: { as: 'calf', at: 5 } }
    expect(bringForward(raw, [{ where: {} }])).toEqual({ lost: 0, answers: { where: { as: ['calf'], at: 5 } } })
  })

  it('join what was said under the new id already: all of it where several fit, else what was said last', () => {
    const raw = {
      heat: { as: 'mild', at: 9 },
      weather: { as: 'sunny', at: 5 },
      where: { as: ['hamstring'], at: 1 },
      places: { as: ['sole'], at: 6 },
    }
    expect(bringForward(raw, [moves]).answers).toEqual({
      heat: { as: 'mild', at: 9 },
      where: { as: ['hamstring', 'foot'], at: 6 },
    })
  })

  it('go through every change since, one after the other', () => {
    const earlier: AnswerMoves = { sky: { blue: 'weather sunny' } }
    expect(bringForward({ sky: { as: 'blue', at: 1 } }, [earlier, moves]).answers).toEqual({
      heat: { as: 'hot-used', at: 1 },
    })
  })

  it('are never taken for something that the quiz does not know', () => {
    const anyRaw = fc.dictionary(
      fc.constantFrom('weather', 'places', 'heat', 'where', 'mood', 'toString'),
      fc.record({ as: fc.oneof(fc.anything(), fc.constantFrom('sunny', 'calf', 'mild')), at: fc.nat() }),
    )
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const { answers } = bringForward(raw, [moves])
        return Object.entries(answers).every(([id, { as }]) => answerProblem(id, as) === undefined)
      }),
    )
  })
})

describe('the moves of the ids', () => {
  it.each(answerMoves.map((moves, at) => [at + 1, moves] as const))(
    'from format %i lead to answers that the quiz knows, by the moves that came after',
    (format, moves) => {
      const targets = Object.values(moves).flatMap((answers) =>
        Object.entries(answers).flatMap(([answer, to]) => to.split(', ').map((one) => one.replace('=', answer))),
      )
      const unknown = targets.filter((target) => {
        const [question = '', answer] = target.split(' ')
        const ways = [answer, [answer]].map((as) =>
          bringForward({ [question]: { as, at: 1 } }, answerMoves.slice(format)),
        )
        return target !== '' && ways.every(({ lost }) => lost > 0)
      })
      expect(unknown).toEqual([])
    },
  )
})
