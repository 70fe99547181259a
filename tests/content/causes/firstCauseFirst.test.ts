import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { actions } from '../../../src/content/programme/actions'
import { makeProgrammeFor } from '../../../src/content/programme/makeProgramme'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { wishFor } from '../../../src/domain/programme/wishFor'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { forMany, plainRunnersSaying } from '../../support/arbitraryRunners'
import { wish } from '../../support/wishes'

/** Both feet tighten in the first minutes, in new shoes, and not in the old ones. */
const inNewShoes: Answers = {
  'signs-now': ['none'],
  'early-signs': ['none'],
  where: ['foot', 'both-legs'],
  feel: ['tightens'],
  when: ['first-minutes'],
  load: ['as-usual'],
  shoes: ['changed-other', 'better-in-others'],
  'foot-strike': 'forefoot-new',
  health: ['18-39', 'well'],
}
const inTheOldPair = 'Wear the pair in which you have no cramps. The new ones: only for walks, for now.'

describe('what to begin with', () => {
  const assessment = assess(inNewShoes)
  const { lines, because } = cardFor(assessment, inNewShoes)

  it('acts on the first cause, also where that is on a run and the second has something tomorrow', () => {
    expect(assessment.findings[0]?.cause).toBe('worn-or-wrong-shoes')
    expect(lines[0]).toMatchObject({ moment: 'nextRun', measure: 'shoe-check', say: inTheOldPair })
    expect(lines[1]).toMatchObject({ moment: 'tomorrow', measure: 'calf-strengthening' })
    expect(because).toMatch(/^You ticked “Fine in other shoes”/)
  })

  it('is never a guess before what the first cause has for the next run, whoever reads it', () => {
    forMany(
      plainRunnersSaying({ where: ['calf', 'either-leg'], feel: ['locks'], health: ['40-64', 'well'] }),
      (answers) => {
        const { plan, findings } = assess(answers)
        const [first, second] = cardFor(assess(answers), answers).lines
        const itemOf = (measure: string | undefined) => plan.items.find((item) => item.measure === measure)
        const leads = (measure: string | undefined) =>
          itemOf(measure)?.causes.some((cause) => cause === findings[0]?.cause) ?? false
        if (first.moment !== 'tomorrow' || second.moment !== 'nextRun' || itemOf(first.measure)?.flag) return
        if (itemOf(first.measure)?.causes.length === 0 || first.measure === undefined) return
        if (first.say.startsWith('Call')) return
        expect(!leads(first.measure) && leads(second.measure), JSON.stringify([first, second])).toBe(false)
      },
      100,
    )
  })
})

describe('a pair of shoes without cramps', () => {
  const weeksOf = (answers: Answers) => {
    const choices = {
      chosen: ['shoe-check'],
      start: '2026-11-26',
      days: ['mon', 'wed', 'sun'],
      longestKm: 10,
    } as const
    return makeProgrammeFor(answers)(wishFor(assess(answers), answers, choices, actions))
  }

  it('is worn on every run of the weeks, in the words of the card', () => {
    expect(weeksOf(inNewShoes).withRuns).toContainEqual({ measure: 'shoe-check', say: inTheOldPair, efforts: [] })
  })

  it('is spoken of to nobody who only ran a pair down', () => {
    const { weeks, withRuns } = makeProgrammeFor({ shoes: ['worn'] })(wish({ chosen: ['shoe-check'] }))
    expect(weeks[0]?.sessions.map(({ measure }) => measure)).toContain('shoe-check')
    expect(withRuns.map(({ measure }) => measure)).not.toContain('shoe-check')
  })
})
