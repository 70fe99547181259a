import { describe, expect, it } from 'vitest'
import { assess, model } from '../../../src/content/model'
import { quiz } from '../../../src/content/quiz'
import type { Deed } from '../../../src/domain/deeds'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { conflictIds } from '../../../src/domain/vocabulary'
import { report } from '../../../tools/ask/report'
import { randomRunners } from '../../../tools/verify/randomRunners'

const runners = randomRunners(quiz, 400)

const saidBy = (answers: Answers): ReadonlySet<string> =>
  new Set(
    Object.entries(answers).flatMap(([question, given]) => [given].flat().map((answer) => `${question}:${answer}`)),
  )

describe('the report of an assessment', () => {
  it('has exactly the parts that were promised', () => {
    const { causes, ...rest } = report(assess({ where: ['calf'], when: ['last-part'] }), model)
    expect(Object.keys(rest)).toEqual(['triage', 'flags', 'plan', 'withheld', 'ignored'])
    for (const cause of causes) expect(Object.keys(cause)).toEqual(['id', 'likelihood', 'word', 'because', 'against'])
    const reason = causes.flatMap(({ because }) => because)[0]
    expect(Object.keys(reason ?? {})).toEqual(['answer', 'points', 'text', 'sources'])
  })

  it('points every reason at answers that the runner gave, and at a source', () => {
    for (const answers of runners) {
      const said = saidBy(answers)
      const { causes } = report(assess(answers), model)
      for (const reason of causes.flatMap(({ because, against }) => [...because, ...against])) {
        expect(reason.answer.split(' & ').filter((answer) => !said.has(answer))).toEqual([])
        expect(reason.sources.length).toBeGreaterThan(0)
      }
    }
  })

  it('keeps what speaks for a cause apart from what speaks against it', () => {
    for (const answers of runners) {
      for (const { because, against, likelihood } of report(assess(answers), model).causes) {
        expect(because.filter(({ points }) => points <= 0)).toEqual([])
        expect(against.filter(({ points }) => points >= 0)).toEqual([])
        expect(Math.round(likelihood * 1000) / 1000).toBe(likelihood)
      }
    }
  })

  it('says why for every action and everything withheld, each once and never in tokens', () => {
    const lines = runners.flatMap((answers) => {
      const { plan, withheld } = report(assess(answers), model)
      expect(new Set(withheld.map(({ id }) => id)).size).toBe(withheld.length)
      return [...plan, ...withheld].map(({ why }) => why)
    })
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter((why) => why.length < 20 || /[{}]|: \./.test(why))).toEqual([])
  })

  it('joins the sentences of every caution that withholds a measure', () => {
    const [first, second] = conflictIds
    if (first === undefined || second === undefined) throw new Error('There are no conflicts.')
    const withheld = [
      { conflict: first, measures: ['sports-massage'] as const, answers: [], flags: [] },
      {
        conflict: second,
        measures: ['sports-massage'] as const,
        answers: [{ question: 'heat', answer: 'mild' } as const],
        flags: [],
      },
    ]
    const assessment = { ...assess({}), plan: { items: [], withheld, first: [], forbidden: new Set<Deed>() } }
    const [line, ...others] = report(assessment, model).withheld
    expect(others).toEqual([])
    expect(line?.why).toBe(
      `${model.conflicts[first].say} You said: “${model.questions.heat.options.mild}”. ${model.conflicts[second].say}`,
    )
  })
})
