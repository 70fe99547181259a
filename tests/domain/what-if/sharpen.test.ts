import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { quiz } from '../../../src/content/quiz'
import { leadingCauses } from '../../../src/domain/causes/rankCauses'
import { type Answers, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { sharpen } from '../../../src/domain/what-if/sharpen'
import { forMany, wellRunnersWho } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'
import { assessmentWith } from '../../support/smallAssessment'

const openTo = (answers: Answers) =>
  sharpen(
    assess,
    answers,
    quiz.asked(answers).filter((id) => !quiz.extras.has(id)),
  )

const leadOf = (answers: Answers) =>
  leadingCauses(assess(answers).findings)
    .map(({ cause, word }) => `${cause} ${word}`)
    .join()

describe('what would sharpen a result', () => {
  it('is nothing where every question has an answer', () => {
    for (const answers of Object.values(runners)) {
      const unsure = Object.values(answers).some((given) => given === 'not-sure' || given.includes('not-sure'))
      if (!unsure) expect(openTo(answers)).toEqual([])
    }
    expect(openTo(runners.lateInTheRace)).toEqual([])
  })

  it('is a question left unsure whose answer could still change the lead', () => {
    const [first, ...rest] = openTo({ ...runners.hotAndDry, drinking: ['not-sure'] })
    expect(first).toMatchObject({ question: 'drinking', of: shapeOf('drinking').answers.length - 1, urgent: false })
    expect(first?.decisive).toBeGreaterThan(0)
    expect(rest).toEqual([])
  })

  it('counts a question that was skipped like one left unsure', () => {
    const { drinking: _, ...skipped } = runners.hotAndDry
    expect(openTo(skipped)).toEqual(openTo({ ...runners.hotAndDry, drinking: ['not-sure'] }))
  })

  it('is not a question whose answers would all leave the lead as it is', () => {
    expect(openTo({ ...runners.overDrinker, shoes: ['not-sure'] }).map(({ question }) => question)).not.toContain(
      'heat',
    )
    forMany(
      wellRunnersWho(),
      (answers) => {
        const unsure: Answers = { ...answers, shoes: ['not-sure'] }
        if (openTo(unsure).some(({ question }) => question === 'shoes')) return
        for (const answer of ['fresh', 'middle', 'worn', 'changed-flat', 'changed-other'] as const) {
          if (quiz.asked(unsure).includes('shoes')) expect(leadOf({ ...unsure, shoes: [answer] })).toBe(leadOf(unsure))
        }
      },
      100,
    )
  })

  it('puts the most decisive question first', () => {
    forMany(
      wellRunnersWho(),
      (answers) => {
        const vague: Answers = { ...answers, heat: 'not-sure', drinking: ['not-sure'], load: ['not-sure'] }
        const counts = openTo(vague).map(({ decisive }) => decisive)
        expect(counts).toEqual([...counts].sort((a, b) => b - a))
      },
      100,
    )
  })

  it('says when a question also looks for a sign that someone should see today', () => {
    const safety = openTo({ ...runners.lateInTheRace, 'signs-now': ['not-sure'] })
    expect(safety[0]).toMatchObject({ question: 'signs-now', urgent: true })
  })

  it('never counts “not sure” among the answers', () => {
    const first = openTo({ ...runners.hotAndDry, heat: 'not-sure' }).find(({ question }) => question === 'heat')
    expect(first?.of).toBe(shapeOf('heat').answers.length - 1)
  })
})

/** Heat decides the order, cold water an urgent sign; nights decide a word; shoes nothing. */
function fewRules({ heat, night, shoes, 'sickle-signs': sickle }: Answers) {
  if (sickle === 'today') return assessmentWith({ triage: 'emergency' })
  const hot = heat === 'hot-used' || heat === 'hot-not-used'
  return assessmentWith({
    points: {
      dehydration: hot ? 5 : 1,
      'training-load': night?.includes('toes-pointed') ? 7 : 3,
      medicines: shoes?.includes('worn') ? -8 : -9,
    },
  })
}

const asked = ['sickle-signs', 'night', 'heat', 'shoes'] as const

describe('the questions that would sharpen a result', () => {
  it('are the open ones that can change the lead, most decisive first', () => {
    expect(sharpen(fewRules, { heat: 'not-sure', night: ['not-sure'], shoes: ['not-sure'] }, asked)).toEqual([
      { question: 'heat', decisive: 2, of: shapeOf('heat').answers.length - 1, urgent: false },
      { question: 'sickle-signs', decisive: 1, of: 3, urgent: true },
      { question: 'night', decisive: 1, of: 4, urgent: false },
    ])
  })

  it('are none that has an answer, and none that was not asked', () => {
    const open = sharpen(fewRules, { heat: 'cold', night: ['none'] }, ['heat', 'night', 'shoes'])
    expect(open).toEqual([])
  })

  it('include one with nothing ticked', () => {
    expect(sharpen(fewRules, {}, ['night'])).toEqual([{ question: 'night', decisive: 1, of: 4, urgent: false }])
  })

  it('change a word as well as an order', () => {
    const warm = (answers: Answers) => assessmentWith({ points: { dehydration: answers.heat === 'mild' ? -1 : 1 } })
    expect(sharpen(warm, {}, ['heat'])).toMatchObject([{ decisive: 1 }])
  })

  it('count a change from one urgency to another', () => {
    const urgent = (answers: Answers) =>
      assessmentWith({ triage: answers['sickle-signs'] === 'never' ? 'same-day' : 'emergency' })
    expect(sharpen(urgent, {}, ['sickle-signs'])).toMatchObject([{ decisive: 1, urgent: true }])
  })
})
