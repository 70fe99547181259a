import { describe, expect, it } from 'vitest'
import { calibrationCases } from '../../../src/content/calibration'
import { exampleRunner } from '../../../src/content/exampleRunner'
import { assess, model } from '../../../src/content/model'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { cardWords } from '../../../src/content/tomorrow/cardWords'
import { judge } from '../../../src/domain/conditions/compileCondition'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import { allowed } from '../../../src/domain/plan/deeds'
import type { Answers } from '../../../src/domain/quiz/questionnaire'
import { type CardFacts, mostWords } from '../../../src/domain/tomorrow/tomorrowCard'
import { wordsIn } from '../../../src/domain/tomorrow/wordsIn'
import { conflictIds } from '../../../src/domain/vocabulary'
import { anyRunner, forMany } from '../../support/arbitraryRunners'

const cardOf = (answers: Answers, facts?: CardFacts) => cardFor(assess(answers), answers, facts)
const textOf = ({ lines, beware, because }: ReturnType<typeof cardOf>): string =>
  [...lines.flatMap(({ heading, say }) => [heading, say]), ...beware, because ?? ''].join(' ')

const tame: Answers = { ...exampleRunner.answers, load: ['longer', 'tired-legs'], when: ['last-part'] }

describe('the card', () => {
  it.each([{}, { longestKm: 18 }, { racing: true }, { recovering: true }, { recovering: false, longestKm: 5 }])(
    'has at most eighty words for anyone, knowing %j besides',
    (facts) => {
      const short = (answers: Answers) => expect(wordsIn(textOf(cardOf(answers, facts)))).toBeLessThanOrEqual(mostWords)
      for (const { answers } of calibrationCases) short(answers)
      forMany(anyRunner, short)
    },
  )

  it('asks nothing forbidden, and speaks of nothing that was not ticked', () => {
    forMany(anyRunner, (answers) => {
      const assessment = assess(answers)
      if (isUrgent(assessment.triage)) return
      for (const { moment, measure, say } of cardFor(assessment, answers).lines) {
        if (measure === undefined) continue
        const line = cardWords.lines[measure]?.[moment]?.find((one) => one.say === say)
        expect(allowed(line?.asks, assessment.plan.forbidden)).toBe(true)
        if (line?.when !== undefined) expect(judge(line.when, answers)).toBe('holds')
      }
    })
  })

  it('has a line for every danger that can stand before a plan', () => {
    const grave = conflictIds.filter((id) => ['life', 'harm'].includes(model.conflicts[id].danger ?? ''))
    expect(grave.filter((id) => id !== 'urgent-sign' && cardWords.beware[id] === undefined)).toEqual([])
  })

  it('gives no length of a long run to someone who must not run long', () => {
    forMany(anyRunner, (answers) => {
      const assessment = assess(answers)
      if (!assessment.plan.forbidden.has('run-long')) return
      for (const facts of [{}, { longestKm: 18 }, { recovering: true }]) {
        expect(cardFor(assessment, answers, facts).lines[2].say).toMatch(/^(Not before|Leave it out)/)
      }
    })
  })

  it('keeps from running altogether whom a danger keeps from it, not from hard runs alone', () => {
    const noRunning = conflictIds.filter(
      (id) => 'forbids' in model.conflicts[id] && model.conflicts[id].forbids?.includes('run'),
    )
    const halfSaid = noRunning.filter((id) => /^No (?:hard|long|fast)|fever/.test(cardWords.beware[id] ?? ''))
    expect(noRunning.length).toBeGreaterThan(5)
    expect(halfSaid).toEqual([])
  })

  it('begins with the first action of the plan that means something tomorrow', () => {
    const [tomorrow] = cardOf(tame).lines
    expect(tomorrow.heading).toBe('Tomorrow')
    expect(assess(tame).plan.items.map(({ measure }) => measure)).toContain(tomorrow.measure)
  })

  it('rests legs that have just raced, instead of building on the race', () => {
    const [tomorrow, nextRun, later] = cardOf({ ...tame, load: ['race', 'longer'] }).lines
    expect(tomorrow.say).not.toContain('calf raises')
    expect(nextRun.say).toContain('Not this week')
    expect(later.say).toContain('not from the race')
  })

  it('gives the long run in the kilometres of this runner', () => {
    const later = cardOf(tame, { longestKm: 18 }).lines[2]
    expect(later.say).toBe('{km:19.8} at most: a tenth more than your longest training run.')
  })

  it('speaks of the muscle that cramps', () => {
    const grabs = (where: 'calf' | 'hamstring' | 'quad' | 'foot') =>
      cardWords.lines['relief-stretch']?.nextRun?.find(
        ({ when }) => when && judge(when, { where: [where] }) === 'holds',
      )?.say
    expect(grabs('hamstring')).toContain('hamstring')
    expect(grabs('quad')).toContain('thigh')
  })

  it('sends a runner in new flat shoes back to the old ones', () => {
    const text = textOf(
      cardOf({ ...tame, where: ['calf'], when: ['first-minutes'], shoes: 'changed-flat', load: ['as-usual'] }),
    )
    expect(text).toContain('Wear the old shoes again')
  })

  it('says why in a word that was ticked', () => {
    const { because } = cardOf(tame)
    expect(because).toMatch(/^You ticked “.+”$/)
  })
})
