import { describe, expect, it } from 'vitest'
import { model } from '../../../src/content/model'
import { questions } from '../../../src/content/questions'
import { every, is, isAny, not, unsaid } from '../../../src/domain/conditions/condition'
import { questionIds } from '../../../src/domain/questionnaire/questionnaire'
import { fedBy } from '../../../src/domain/quiz/feeds'
import { causesWith, redFlagsWith, rule, smallModel } from '../../support/smallModel'

describe('why we ask', () => {
  const small = {
    ...smallModel({
      causes: causesWith({
        dehydration: { rules: [rule(every(is('heat', 'mild'), not(is('sleep', 'never'))), 1)] },
        medicines: { rules: [rule(isAny('medicines', 'statin', 'diuretic'), 1), rule(is('heat', 'cold'), 1)] },
      }),
      redFlags: redFlagsWith({
        tetany: {
          triggers: [
            { when: is('where', 'calf'), sign: '' },
            { when: unsaid(is('sleep', 'never')), sign: '' },
          ],
        },
      }),
    }),
    questions,
  }

  it('names every cause whose rules read the answer, and every sign it can raise', () => {
    expect(fedBy(small, 'heat')).toEqual({ causes: ['dehydration', 'medicines'], flags: [] })
    expect(fedBy(small, 'sleep')).toEqual({ causes: ['dehydration'], flags: ['tetany'] })
    expect(fedBy(small, 'medicines').causes).toEqual(['medicines'])
  })

  it.each(questionIds.filter((id) => id !== 'clot-risk'))('has an answer for %s in the real quiz', (id) => {
    const { causes, flags } = fedBy(model, id)
    expect(causes.length + flags.length).toBeGreaterThan(0)
  })
})
