import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { signQuestions } from '../../../src/domain/questionnaire/signQuestions'
import { runner } from '../../support/runner'

/** One foot that cramps and goes numb on runs, in new shoes that are too tight; in the old ones nothing does. */
const tightShoe: Answers = {
  'signs-now': ['none'],
  where: ['foot', 'same-leg'],
  feel: ['locks', 'tingles'],
  lasts: 'until-i-stop',
  when: ['middle'],
  history: 'few',
  'builds-signs': ['numb-foot', 'same-point', 'gone-soon'],
  shoes: ['fresh', 'changed-other', 'bad-fit', 'better-in-others'],
  health: ['18-39', 'well'],
}

describe('a foot that cramps or goes numb in one pair of shoes and in no other', () => {
  it.each<readonly [string, Answers]>([
    ['goes numb', {}],
    ['only locks, always as far into the run', { feel: ['locks'], 'builds-signs': ['same-point'] }],
    ['does so in shoes that feel wrong and are old', { shoes: ['worn', 'bad-fit', 'better-in-others'] }],
  ])('is put down to the shoes, where it %s', (_, more) => {
    const { triage, firstCause } = runner({ ...tightShoe, ...more })
    expect(triage).toBe('self-care')
    expect(firstCause).toBe('worn-or-wrong-shoes')
  })

  it.each<readonly [string, Answers]>([
    ['a muscle above it cramps, too', { where: ['foot', 'calf', 'same-leg'] }],
    ['it goes weak', { feel: ['locks', 'weak'] }],
    ['it aches', { feel: ['aches', 'tingles'] }],
    ['it lasts for hours', { lasts: 'hours' }],
    ['it comes in bed, too', { when: ['middle', 'in-bed'] }],
    ['it has been so for over a year', { history: 'years' }],
    ['it comes more and more often', { history: 'more-often' }],
    ['no other pair is said to be fine', { shoes: ['changed-other', 'bad-fit'] }],
    ['nothing is said against the pair', { shoes: ['fresh', 'better-in-others'] }],
    ['they are 65 or over', { health: ['65-plus', 'well'] }],
    ['nothing is told of their health', { health: ['not-sure'] }],
    ['they have diabetes', { health: ['40-64', 'condition'], conditions: ['diabetes'] }],
    ...signQuestions['builds-signs'].answers
      .filter((one) => !['same-point', 'gone-soon', 'numb-foot', 'none', 'not-sure'].includes(one))
      .map((one) => [`${one} was ticked, too`, { 'builds-signs': ['numb-foot', one] }] as const),
  ])('keeps its sign where %s', (_, more) => {
    const { triage, flags } = runner({ ...tightShoe, ...more })
    expect(flags).toContain('exertional-compartment')
    expect(triage).not.toBe('self-care')
  })
})
