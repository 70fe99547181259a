import { describe, expect, it } from 'vitest'
import { calibrationCases } from '../../../src/content/calibration'
import { exampleRunner } from '../../../src/content/exampleRunner'
import { assess, model } from '../../../src/content/model'
import { myAppointment } from '../../../src/content/myAppointment'
import { actions } from '../../../src/content/programme/actions'
import { exercises } from '../../../src/content/programme/exercises'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { cardWords } from '../../../src/content/tomorrow/cardWords'
import { warningsFor } from '../../../src/content/warningsFor'
import { judge } from '../../../src/domain/conditions/compileCondition'
import { allowed } from '../../../src/domain/deeds'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import type { Action } from '../../../src/domain/programme/action'
import { minutesOf } from '../../../src/domain/programme/minutesOf'
import { propose } from '../../../src/domain/programme/propose'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { CardFacts } from '../../../src/domain/tomorrow/cardFacts'
import { mostWords } from '../../../src/domain/tomorrow/fittedCard'
import { wordsIn } from '../../../src/domain/tomorrow/wordsIn'
import { conflictIds, measureIds } from '../../../src/domain/vocabulary'
import { anyRunner, forMany, plainRunnersSaying, wellRunnersWho } from '../../support/arbitraryRunners'
import { finished } from '../../support/finished'
import { runners } from '../../support/runners'

const cardOf = (answers: Answers, facts?: CardFacts) => cardFor(assess(answers), answers, facts)
const textOf = ({ lines, beware, because }: ReturnType<typeof cardOf>): string =>
  [...lines.flatMap(({ heading, say }) => [heading, say]), ...beware, because ?? ''].join(' ')

const tame: Answers = { ...exampleRunner.answers, load: ['longer', 'tired-legs'], when: ['last-part'] }

const withProgramme: CardFacts = {
  longestKm: 18,
  recovering: true,
  rest: { days: 7, weeks: 2 },
  tomorrow: { say: 'Hip and hamstring strength, 15 minutes.', measure: 'hip-hamstring-strengthening' },
  nextLong: { day: 'Sun 6 Dec', say: 'Easy, and as long as your usual long run, no longer' },
}

describe('the card', () => {
  it.each([
    {},
    { longestKm: 18 },
    { racing: true },
    { recovering: true },
    { recovering: false, longestKm: 5 },
    { tomorrowIs: 'sun' },
    {
      recovering: true,
      longestKm: 18,
      rest: { days: 7, weeks: 2, until: 'Fri 4 Dec', assumed: true },
      firstRun: { day: 'Sat 5 Dec', km: 6 },
    },
    { racing: true, tomorrow: 'nothing', nextRun: { say: 'Tue 1 Dec, shorter than usual.', tomorrow: false } },
    withProgramme,
  ] as const)('has at most eighty words for anyone, knowing %j besides', (facts) => {
    const short = (answers: Answers) => expect(wordsIn(textOf(cardOf(answers, facts)))).toBeLessThanOrEqual(mostWords)
    for (const { answers } of calibrationCases) short(answers)
    forMany(anyRunner, short)
  })

  it('asks nothing forbidden, and speaks of nothing that was not ticked', () => {
    forMany(
      anyRunner,
      (answers) => {
        const assessment = assess(answers)
        if (isUrgent(assessment.triage)) return
        for (const { moment, measure, say } of cardFor(assessment, answers).lines) {
          if (measure === undefined) continue
          const line = cardWords.lines[measure]?.[moment]?.find((one) => say.includes(one.say))
          expect(allowed(line?.asks, assessment.plan.forbidden)).toBe(true)
          if (line?.when !== undefined) expect(judge(line.when, answers)).toBe('holds')
        }
      },
      100,
    )
  })

  it('has a line for every danger that can stand before a plan', () => {
    const grave = conflictIds.filter((id) => ['life', 'harm'].includes(model.conflicts[id].danger ?? ''))
    expect(grave.filter((id) => id !== 'urgent-sign' && cardWords.beware[id] === undefined)).toEqual([])
  })

  it('says that there is more where a danger does not fit', () => {
    let crowded = 0
    forMany(anyRunner, (answers) => {
      const assessment = assess(answers)
      const dangers = warningsFor(assessment.plan).first.flatMap(({ conflict }) => cardWords.beware[conflict] ?? [])
      const { beware } = cardFor(assessment, answers)
      const fits = dangers.every((line) => beware.includes(line))
      expect(beware.includes(cardWords.bewareMore)).toBe(!fits)
      if (!fits) crowded += 1
    })
    expect(crowded).toBeGreaterThan(0)
  })

  it('gives no length of a long run to someone who must not run long', () => {
    forMany(anyRunner, (answers) => {
      const assessment = assess(answers)
      if (!assessment.plan.forbidden.has('run-long')) return
      for (const facts of [{}, { longestKm: 18 }, { recovering: true }]) {
        const long = cardFor(assessment, answers, facts).lines.find(({ moment }) => moment === 'nextLong')
        if (long !== undefined) expect(long.say).toMatch(/^(Not before|Leave it out)/)
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

  it('rests legs that have just raced, for so many days, and then speaks of the next race', () => {
    const answers: Answers = { ...tame, load: ['race', 'longer'] }
    const [tomorrow, nextRun, later] = cardOf(answers, { rest: { days: 7, weeks: 2, until: 'Thu 10 Dec' } }).lines
    expect(tomorrow.say).not.toContain('calf raises')
    expect(nextRun.say).toBe('No running before Thu 10 Dec. Then: easy, at most a third of your longest training run.')
    expect(later.heading).toBe('Your next race')
    expect(later.say).toContain('slower than your target')
    const known = cardOf(answers, {
      longestKm: 28,
      recovering: true,
      rest: { days: 1, weeks: 1, until: 'Fri 4 Dec' },
    }).lines
    expect(known[1].say).toBe('No running before Fri 4 Dec. Then: {km:9.3}, easy.')
    const planned = cardOf(
      { ...tame, load: ['race', 'longer'] },
      { longestKm: 28, rest: { days: 7, weeks: 2, until: 'Fri 4 Dec' }, firstRun: { day: 'Sat 5 Dec', km: 9.3 } },
    ).lines
    expect(planned[1].say).toBe('No running before Fri 4 Dec. Then: Sat 5 Dec, {km:9.3}, easy.')
  })

  it('says after the race, and not from today, as long as nobody has said when it was', () => {
    const [tomorrow, nextRun] = cardOf({ ...tame, load: ['race', 'longer'] }).lines
    expect(tomorrow.say).toBe('Raced in the last days? Rest, or walk.')
    expect(nextRun.say).toMatch(/^No running until 7 days after your race/)
    const older = cardOf({ ...tame, load: ['race'] }, { rest: { days: 11, weeks: 3 } }).lines
    expect(older[1].say).toMatch(/^No running until 11 days after your race/)
  })

  it('lets the long run come back whole after a short race, as the weeks do', () => {
    const says = {
      ...tame,
      load: ['race'],
      health: ['18-39', 'condition'],
      conditions: ['not-sure'],
    } as const
    const back = (share: number) => cardOf(says, { longestKm: 10.5, rest: { days: 3, weeks: 1, share } }).lines[2].say
    expect(back(1 / 2)).toMatch(/^In a week at the earliest. {km:5.2} first/)
    expect(back(2 / 3)).toMatch(/^In a week at the earliest. {km:7} first/)
    const { lines } = cardOf(says, { rest: { days: 3, weeks: 1, share: 2 / 3 } })
    expect(lines[2].say).toMatch(/^In a week at the earliest. Two thirds of your longest/)
    expect(back(1)).toBe('In a week at the earliest. No longer than your longest training run.')
  })

  it('begins tonight for cramps in bed alone, and has no long run for them', () => {
    const answers = runners.upAtNight
    const { lines } = cardOf(answers)
    expect(lines.map(({ moment }) => moment)).toEqual(['tonight', 'tomorrow', 'nextRun'])
    expect(lines[0].say).toMatch(/^Before bed tonight and every night/)
    expect(lines[2].say).toBe('As usual. It comes at rest, not on runs.')
  })

  it('has a stretch for the calf and the foot where both cramp', () => {
    const { lines } = cardOf({ ...runners.upAtNight, where: ['calf', 'foot'] })
    expect(lines[0].say).toMatch(/heel down; then sit and pull the toes up/)
  })

  it('begins tonight also for who cramps on runs as well, where the night is the first cause', () => {
    const both: Answers = { ...runners.upAtNight, when: ['in-bed', 'last-part'] }
    expect(assess(both).findings[0]?.cause).toBe('night-shortened-position')
    expect(cardOf(both).lines.map(({ moment }) => moment)).toEqual(['tonight', 'tomorrow', 'nextRun'])
    // Now and then in bed, and late in a long race: the race comes first.
    const racer: Answers = { ...runners.lateInTheRace, when: ['in-bed', 'last-part'] }
    expect(assess(racer).findings[0]?.cause).not.toBe('night-shortened-position')
    expect(cardOf(racer).lines.map(({ moment }) => moment)).not.toContain('tonight')
  })

  it('puts a call that is for today before the evening', () => {
    const weak = finished({
      ...runners.upAtNight,
      health: ['40-64', 'medicines'],
      medicines: ['statin'],
      'medicine-signs': ['weak-on-statin'],
    })
    expect(
      cardOf(weak)
        .lines.map(({ heading }) => heading)
        .slice(0, 2),
    ).toEqual(['Today', 'Tonight'])
    const onStatins = wellRunnersWho(['when', 'in-bed'], ['health', 'medicines'], ['medicines', 'statin'])
    forMany(onStatins, (answers) => {
      const headings = cardOf(answers).lines.map(({ heading }) => heading)
      expect(headings.indexOf('Today')).toBeLessThanOrEqual(0)
    })
  })

  it('leaves what can wait for the next visit to the plan', () => {
    const dizzy: Answers = {
      where: ['both-legs'],
      feel: ['weak'],
      lasts: 'seconds',
      when: ['getting-up'],
      history: 'months',
      health: ['65-plus', 'medicines'],
      medicines: ['amlodipine', 'ace-or-arb'],
    }
    forMany(
      plainRunnersSaying(dizzy),
      (answers) => {
        if (myAppointment(assess(answers), answers)?.within !== 'next-visit') return
        expect(textOf(cardOf(answers))).not.toContain('when you are next there')
      },
      100,
    )
  })

  it('never leads from rest back to the whole long run in one go', () => {
    forMany(anyRunner, (answers) => {
      const said = cardOf(answers, { recovering: true, longestKm: 28 }).lines.map(({ say }) => say)
      expect(said.join(' ')).not.toMatch(/km:2[89]|start from your longest/)
    })
  })

  it('promises for tomorrow only what a programme would begin with, or what it has', () => {
    forMany(
      anyRunner,
      (answers) => {
        const assessment = assess(answers)
        const { lines } = cardFor(assessment, answers)
        const { measure } = lines[0]
        if (measure === undefined) return
        const onCard = lines.flatMap(({ measure = [] }) => measure)
        // As the set-up asks for it: what the card speaks of has its place among the three.
        expect(propose(assessment, actions, onCard).map((item) => item.measure)).toContain(measure)
      },
      100,
    )
    expect(cardOf(tame, withProgramme).lines[0]).toMatchObject(withProgramme.tomorrow as object)
  })

  it('takes as many minutes for an exercise as the programme does', () => {
    for (const measure of measureIds) {
      const action: Action = actions[measure]
      if (action.kind !== 'exercises') continue
      for (const { say } of cardWords.lines[measure]?.tomorrow ?? [])
        expect(`${measure}: ${say}`).toContain(`: ${minutesOf(action.weeks[0], exercises)} minutes`)
    }
  })

  it('gives the long run in the kilometres of this runner', () => {
    const later = cardOf(tame, { longestKm: 18 }).lines[2]
    expect(later.say).toBe('{km:18} at most, as your longest training run. Later a tenth more at a time.')
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
      cardOf({ ...tame, where: ['calf'], when: ['first-minutes'], shoes: ['changed-flat'], load: ['as-usual'] }),
    )
    expect(text).toContain('Wear the old shoes again. The flat ones: a tenth of your week at first')
  })

  it.each(['changed-flat', 'changed-other', 'better-in-others', 'bad-fit'] as const)(
    'says what to wear on the next run, before all else, to whom ticked %s',
    (answer) => {
      const inShoes = plainRunnersSaying({ where: ['calf', 'either-leg'], feel: ['locks'], shoes: [answer] })
      forMany(
        inShoes,
        (answers) => {
          const assessment = assess(answers)
          const inPlan = assessment.plan.items.some(({ measure }) => measure === 'shoe-check')
          if (!inPlan || assessment.plan.forbidden.has('run') || answers.load?.includes('race')) return
          const run = cardFor(assessment, answers).lines.find(({ moment }) => moment === 'nextRun')
          expect(run?.measure).toBe('shoe-check')
        },
        100,
      )
    },
  )

  it.each([
    [
      ['worn', 'changed-flat', 'bad-fit', 'better-in-others'],
      'Wear the pair in which you have no cramps. The new ones: only for walks, for now.',
    ],
    [['fresh', 'changed-other', 'bad-fit'], 'Wear the old shoes again. Bring the new ones in slowly.'],
    [['worn', 'bad-fit'], 'Wear shoes that feel right; if these are tight, loosen the laces.'],
  ] as const)('says the one thing about the shoes that tells most to whom ticked %j', (shoes, say) => {
    expect(cardOf({ ...tame, where: ['calf'], load: ['as-usual'], shoes }).lines.map((line) => line.say)).toContain(say)
  })

  it('says why in a word that was ticked', () => {
    const { because } = cardOf(tame)
    expect(because).toMatch(/^You ticked “.+”$/)
  })
})
