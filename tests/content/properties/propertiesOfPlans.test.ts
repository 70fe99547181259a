import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../src/content/conflicts'
import { measures } from '../../../src/content/measures'
import { assess } from '../../../src/content/model'
import { quiz } from '../../../src/content/quiz'
import { judge } from '../../../src/domain/conditions/compileCondition'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import { mostActions } from '../../../src/domain/plan/chooseMeasures'
import type { Conflict, Measure } from '../../../src/domain/plan/measure'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { relevantAnswers } from '../../../src/domain/quiz/quiz'
import { conflictIds } from '../../../src/domain/vocabulary'
import { anyAnswers, anyRunner, forMany, plainRunnersSaying, wellRunnersWho } from '../../support/arbitraryRunners'
import { runner } from '../../support/runner'

const pairs = conflictIds.flatMap((id) => {
  const { together }: Conflict = conflicts[id]
  return together ? [together] : []
})

describe('every plan', () => {
  it('holds at most five things, each once, and nothing that is withheld', () => {
    forMany(anyAnswers, (answers) => {
      const { planIds, withheld } = runner(answers)
      expect(planIds.length).toBeLessThanOrEqual(mostActions)
      expect(new Set(planIds).size).toBe(planIds.length)
      expect(planIds.filter((id) => withheld.has(id))).toEqual([])
    })
  })

  it('keeps apart what does not go together', () => {
    // A forefoot runner in heat with good balance comes nearest to every pair.
    const tempted = wellRunnersWho(['where', 'calf'], ['foot-strike', 'forefoot-new'], ['background', 'good-balance'])
    for (const who of [anyRunner, tempted]) {
      forMany(who, (answers) => {
        const { planIds } = runner(answers)
        for (const pair of pairs) expect(pair.every((id) => planIds.includes(id))).toBe(false)
      })
    }
  })

  it('holds only what fits the runner', () => {
    forMany(
      anyRunner,
      (answers) => {
        for (const id of runner(answers).planIds) {
          // A sign for the doctor brings the visit into every plan.
          if (id === 'medical-check') continue
          const { fits }: Measure = measures[id]
          if (fits) expect(judge(fits, answers)).toBe('holds')
        }
      },
      100,
    )
  })

  it('sends the runner to have a sign looked at, first of all', () => {
    forMany(
      anyRunner,
      (answers) => {
        const { triage, assessment, flags } = runner(answers)
        if (triage !== 'see-doctor' && triage !== 'see-physio') return
        expect(assessment.plan.items.find(({ measure }) => measure === 'medical-check')?.flag).toBe(flags[0])
      },
      100,
    )
  })

  it.each([
    [
      'an unexplained ache',
      plainRunnersSaying({ where: ['calf', 'same-leg'], feel: ['aches'], lasts: 'days', 'clot-risk': ['none'] }),
    ],
    ['a bruise long past', wellRunnersWho(['feel', 'sharp'], ['sudden-signs', 'bruise'])],
    [
      'salt tablets and high blood pressure',
      wellRunnersWho(
        ['health', 'condition'],
        ['conditions', 'high-blood-pressure'],
        ['health', 'medicines'],
        ['supplements', 'salt-tablets'],
      ),
    ],
    ['cramps most nights', wellRunnersWho(['sleep', 'most-weeks'])],
  ])('sends a runner with %s to be looked at', (_, who) => {
    forMany(
      who,
      (answers) => {
        const { triage, planIds } = runner(answers)
        if (isUrgent(triage)) return
        expect(planIds).toContain('medical-check')
      },
      100,
    )
  })
})

describe('an assessment', () => {
  it('is the same each time', () => {
    forMany(anyAnswers, (answers) => {
      expect(assess(answers)).toEqual(assess(structuredClone(answers)))
    })
  })

  it('does not depend on the order in which the answers were given', () => {
    const shuffled = anyAnswers.chain((answers) =>
      fc.tuple(
        fc.constant(answers),
        fc.shuffledSubarray(Object.entries(answers), { minLength: Object.keys(answers).length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([answers, entries]) => {
        const other = Object.fromEntries(
          entries.map(([id, given]) => [id, Array.isArray(given) ? given.toReversed() : given]),
        ) as Answers
        const { ignored, ...rest } = assess(other)
        const { ignored: expected, ...same } = assess(answers)
        expect(rest).toEqual(same)
        expect(ignored.toSorted()).toEqual(expected.toSorted())
      }),
      { numRuns: 300 },
    )
  })

  it('takes nothing from answers to questions that were not asked', () => {
    forMany(anyAnswers, (answers) => {
      const { ignored, ...whole } = assess(answers)
      const relevant = relevantAnswers(quiz, answers)
      expect(assess(relevant)).toEqual({ ...whole, ignored: [] })
      expect(ignored.toSorted()).toEqual(
        Object.keys(answers)
          .filter((id) => !(id in relevant))
          .toSorted(),
      )
    })
  })

  it('has causes to show for every runner who is not sent for help today', () => {
    forMany(anyAnswers, (answers) => {
      const { triage, leading, assessment } = runner(answers)
      if (isUrgent(triage)) return
      expect(leading.length).toBeGreaterThan(0)
      const points = assessment.findings.map((finding) => finding.points)
      expect(points).toEqual(points.toSorted((a, b) => b - a))
      for (const { reasons, against } of assessment.findings) {
        for (const { because, cites } of [...reasons, ...against]) {
          expect(because).not.toBe('')
          expect(cites).not.toEqual([])
        }
      }
    })
  })
})
