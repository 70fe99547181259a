import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../src/content/conflicts'
import { measures } from '../../../src/content/measures'
import { assess } from '../../../src/content/model'
import { actions } from '../../../src/content/programme/actions'
import { exercises } from '../../../src/content/programme/exercises'
import { makeProgrammeFor } from '../../../src/content/programme/makeProgramme'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { weekSay } from '../../../src/content/weekSay'
import { allowed, type Deed } from '../../../src/domain/deeds'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import { daysBetween } from '../../../src/domain/programme/calendarDate'
import { canTakeOn } from '../../../src/domain/programme/propose'
import { wishFor } from '../../../src/domain/programme/wishFor'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { anyRunner, forMany, plainRunnersSaying, wellRunnersWho } from '../../support/arbitraryRunners'
import { finished } from '../../support/finished'
import { lateCalf } from '../../support/rareRunner'

const late: Answers = { ...lateCalf, background: ['no-strength', 'tight-calves'] }
const start = '2026-11-26'
const choices = { start, days: ['mon', 'tue', 'thu', 'sun'], longestKm: 14 } as const
const weeksOf = (answers: Answers, more: Partial<Parameters<typeof wishFor>[2]> = {}) =>
  makeProgrammeFor(answers)(wishFor(assess(answers), answers, { ...choices, ...more }, actions))
const linesFor = (answers: Answers) => cardFor(assess(answers), answers).lines

describe('a race of which nobody said when it was', () => {
  const raced: Answers = { ...late, load: ['race', '1-to-2h', 'longer'], health: ['18-39', 'well'] }
  it('counts as run on the day on which the weeks begin', () => {
    const programme = weeksOf(raced)
    expect(programme.recoversUntil).toBe('2026-12-03')
    const sessions = programme.weeks.flatMap((week) => week.sessions)
    const soon = sessions.filter(({ date, kind }) => kind !== 'once' && daysBetween(start, date) < 4)
    expect(soon).toEqual([])
  })

  it.each(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const)(
    'has one first run, on the card and in the weeks, whoever has only %s',
    (day) => {
      const pastRace = { date: start, km: 21.1 }
      const { runsFrom, recoversUntil = '', weeks } = weeksOf(raced, { pastRace, days: [day] })
      const [first] = weeks.flatMap(({ sessions }) => sessions).filter(({ km }) => km !== undefined)
      const rest = { days: 4, weeks: 1, until: 'Mon 30 Nov' }
      const [, nextRun] = cardFor(assess(raced), raced, { recovering: true, rest, longestKm: 14 }).lines
      expect(runsFrom).toBe('2026-11-30')
      expect(nextRun.say).toBe(`No running before Mon 30 Nov. Then: {km:${first?.km}}, easy.`)
      expect(first?.date && first.date >= '2026-11-30' && first.date < recoversUntil).toBe(true)
    },
  )

  it('is rested from on that day only where it was a race that cramped', () => {
    expect(weeksOf(late).recoversUntil).toBeUndefined()
    expect(weeksOf(raced, { pastRace: { date: '2026-10-01' } }).recoversUntil).toBeUndefined()
  })
})

describe('days between hard runs', () => {
  const tired: Answers = { ...late, load: ['1-to-2h', 'back-to-back', 'tired-legs'] }
  const saidBy = (answers: Answers) => {
    const { forbidden } = assess(answers).plan
    const wish = { ...wishFor(assess(answers), answers, choices, actions), chosen: ['recovery-spacing'] as const }
    const said = makeProgrammeFor(answers)(wish).withRuns.map(({ say }) => say)
    return { mayRunFast: !forbidden.has('run-fast'), said }
  }

  it('are told to those who may run hard', () => {
    const { mayRunFast, said } = saidBy({ ...tired, health: ['18-39', 'well'] })
    expect(mayRunFast).toBe(true)
    expect(said).toEqual(['Easy runs: a day off after each. Hard ones: two days between.'])
  })

  it.each<readonly [string, Answers]>([
    ['a condition that is not sure', { health: ['18-39', 'condition'], conditions: ['not-sure'] }],
    ['sickle cell', { health: ['18-39', 'condition'], conditions: ['sickle'], 'sickle-signs': 'never' }],
    ['pregnant', { health: ['18-39', 'pregnant'], 'pregnancy-signs': ['none'] }],
    ['a heart condition', { health: ['18-39', 'condition'], conditions: ['heart-disease'] }],
  ])('are nothing for whoever must not: %s', (_, more) => {
    const { mayRunFast, said } = saidBy({ ...tired, ...more })
    expect(mayRunFast).toBe(false)
    expect(said).toEqual(['Easy runs: a day off after each.'])
  })
})

describe('a plan for the start of a race', () => {
  const races: Answers = { ...lateCalf, when: ['races-only'], load: ['race', '2-to-4h', 'fast-start'] }
  it.each<readonly [string, Answers]>([
    ['sickle cell', { health: ['18-39', 'condition'], conditions: ['sickle'], 'sickle-signs': 'never' }],
    ['a condition that is not sure', { health: ['18-39', 'condition'], conditions: ['not-sure'] }],
    [
      'potassium that piles up',
      {
        health: ['40-64', 'medicines'],
        medicines: ['potassium-sparing', 'ace-or-arb'],
        supplements: ['electrolytes'],
      },
    ],
  ])('is for nobody whose races the weeks and the race card leave out: %s', (_, more) => {
    const told = (answers: Answers) => assess(finished(answers)).plan.items.map(({ measure }) => measure)
    expect(told({ ...races, health: ['18-39', 'well'] })).toContain('pacing-plan')
    expect(told({ ...races, ...more })).not.toContain('pacing-plan')
  })
})

describe('what a week is for', () => {
  const { flags, plan } = assess(late)
  const forbidding = (...deeds: readonly Deed[]) => ({ flags, plan: { ...plan, forbidden: new Set(deeds) } })
  const say = (...forbidden: readonly Deed[]) => weekSay('build', forbidding(...forbidden))
  it('leaves the other runs to whoever may run as they do', () => {
    expect(say()).toMatch(/^Your other runs stay as they are/)
    expect(say('run-in-heat')).toMatch(/^Your other runs stay as they are/)
  })

  it('tells from when easy runs are fine again after a race, planned or not, and how far', () => {
    const after = weekSay('recovery', forbidding(), { noRunBefore: 'Tue 1 Dec' })
    expect(after).toMatch(/No running before Tue 1 Dec\. From then on short easy runs, planned here or not:/)
    expect(after).toMatch(/none over a third of your longest training run/)
    expect(weekSay('recovery', forbidding())).toMatch(/sleep\. Short easy runs, planned here or not/)
    expect(weekSay('build', forbidding(), { comesBack: true })).toMatch(
      /^Your other runs come back: easy, none of them long/,
    )
    expect(weekSay('build', forbidding('run-fast'), { comesBack: true })).toMatch(/^Easy and short runs only/)
  })

  it('asks for short runs where long ones wait, and for easy ones where only fast ones do', () => {
    expect(say('run-long')).toMatch(/^Easy and short runs only: your plan says why/)
    expect(say('run-long', 'run-fast')).toMatch(/^Easy and short runs only: your plan says why/)
    expect(say('run-fast')).toMatch(/^Easy runs only: your plan says why/)
  })

  it('and card and long runs never call for more than they say', () => {
    const mayRun = (answers: Answers) => {
      const { triage, plan } = assess(answers)
      return !isUrgent(triage) && !plan.forbidden.has('run')
    }
    for (const who of [plainRunnersSaying({}), wellRunnersWho(['health', 'condition'])])
      forMany(
        who.filter(mayRun),
        (answers) => {
          const assessment = assess(answers)
          const isShort =
            /\bshort\b/.test(weekSay('build', assessment)) || /shorter than usual/.test(`${nextRunOf(answers)}`)
          if (!isShort) return
          const { weeks } = weeksOf(answers, { chosen: ['long-run-progression'] })
          expect(weeks.flatMap(({ sessions }) => sessions.filter(({ kind }) => kind === 'long-run'))).toEqual([])
          expect(JSON.stringify(linesFor(answers))).not.toContain('tenth more at a time')
        },
        50,
      )
  })

  it.each<readonly [string, Answers]>([
    [
      'a statin, and signs that are not told',
      { health: ['40-64', 'medicines'], medicines: ['statin'], 'medicine-signs': ['not-sure'] },
    ],
    [
      'what may be muscle that lacks fuel',
      { where: ['calf', 'both-legs'], when: ['first-minutes'], 'early-signs': ['not-sure'] },
    ],
  ])('lets nobody run longer with %s', (_, more) => {
    const { plan } = assess(finished({ ...late, load: ['2-to-4h', 'longer'], ...more }))
    expect(plan.forbidden.has('run')).toBe(false)
    expect(plan.forbidden.has('run-long')).toBe(true)
  })

  it('speaks of no run to whoever must not run', () => {
    for (const kind of ['recovery', 'build', 'lighter', 'taper', 'race'] as const)
      expect(weekSay(kind, forbidding('run', 'run-long', 'run-fast', 'race'))).not.toMatch(/runs|A run/)
  })

  const nextRunOf = (answers: Answers) => linesFor(answers).find(({ moment }) => moment === 'nextRun')?.say
  it('and the card say the same of how far to run: as ever, or short', () => {
    for (const who of [plainRunnersSaying({}), plainRunnersSaying({ where: ['arms-or-hands'] })])
      forMany(who, (answers) => {
        const assessment = assess(answers)
        if (!/^Your other runs stay as they are/.test(weekSay('build', assessment))) return
        expect(nextRunOf(answers)).not.toMatch(/shorter than usual/)
      })
  })

  it.each<readonly [string, Answers, RegExp]>([
    ['nothing is against them', { health: ['18-39', 'well'] }, /^Easy\. When it tightens/],
    [
      'long ones wait',
      { health: ['18-39', 'condition'], conditions: ['eating-disorder'] },
      /^Easy, and shorter than usual/,
    ],
  ])('and the card leave the runs as they are only where %s', (_, more, says) => {
    // Nothing of their plan has a word for the next run.
    const early: Answers = {
      'signs-now': ['none'],
      'early-signs': ['none'],
      where: ['calf'],
      feel: ['locks'],
      when: ['first-minutes'],
      history: 'first-ever',
      load: ['under-1h'],
      drinking: ['hardly'],
      shoes: ['fresh'],
      'foot-strike': 'heel',
      sleep: 'never',
      ...more,
    }
    expect(nextRunOf(early)).toMatch(says)
  })

  const weak: Answers = {
    'signs-now': ['none'],
    where: ['quad', 'both-legs'],
    feel: ['weak'],
    lasts: 'hours',
    when: ['just-after'],
    history: 'years',
    load: ['2-to-4h', 'race', 'harder'],
    health: ['18-39', 'well'],
  }
  it.each<readonly [string, Answers, RegExp]>([
    ['strength that a race took', weak, /before your strength is back/],
    ['an illness', { ...late, health: ['18-39', 'ill-lately'] }, /before you are well/],
    ['both of them', { ...weak, health: ['18-39', 'ill-lately'] }, /before your strength is back/],
  ])('waits with the card for what is over by itself, and sends nobody to be looked at: %s', (_, answers, until) => {
    const assessment = assess(answers)
    const card = cardFor(assessment, answers)
    expect(assessment.triage).toBe('self-care')
    expect(card.lines[1].say).toMatch(until)
    expect(JSON.stringify(card.lines)).not.toContain('looked at')
    expect(weekSay('build', assessment)).toMatch(until)
  })

  it('tells whoever is weak when to be seen before anything else of tomorrow, after a race or harder work alike', () => {
    for (const load of [
      ['harder', 'other-sport'],
      ['2-to-4h', 'race', 'harder'],
    ] as const) {
      const lines = linesFor({ ...weak, load })
      expect([load, lines.find(({ moment }) => moment === 'tomorrow')?.say]).toEqual([
        load,
        expect.stringMatching(/Weaker than today, or too weak for stairs\? Be seen that day\./),
      ])
    }
  })

  // A marathon takes strength for days, and sore legs are at their worst on the second.
  it('sends nobody to be seen whose strength is slow to come back, only who grows weaker, in each of the weeks', () => {
    const said = [
      linesFor(weak)
        .map(({ say }) => say)
        .join(' '),
      conflicts['weak-after-hard-work'].say,
      ...(['recovery', 'build', 'lighter'] as const).map((kind) => weekSay(kind, assess(weak))),
    ]
    for (const text of said) {
      expect(text).not.toMatch(/no stronger|mostly a day or two/i)
      expect(text).toMatch(/weaker (?:than (?:today|the day before)|tomorrow than today)/i)
      expect(text).toMatch(/too weak (?:for stairs|to climb stairs)/)
      expect(text).toMatch(/[Bb]e seen that day/)
    }
    for (const text of said.slice(1)) expect(text).toMatch(/Not back within a week.* see a doctor/i)
  })

  it('sends whoever a sign keeps from running to be looked at, ill or weak as well', () => {
    const sore: Answers = { ...weak, where: ['calf', 'same-leg'], feel: ['weak', 'sore-days'], 'clot-risk': ['none'] }
    const assessment = assess({ ...sore, health: ['18-39', 'ill-lately'] })
    expect(assessment.triage).not.toBe('self-care')
    expect(cardFor(assessment, sore).lines[1].say).toContain('looked at')
    expect(weekSay('build', assessment)).toMatch(/^No running for now/)
  })

  it('puts the runs in the warmth in the place of others', () => {
    const { grownUp, young } = actions['heat-acclimatisation']
    for (const text of [...grownUp, ...young]) expect(text).toMatch(/in place of an easy run\.$/)
  })
})

describe('a call to be made', () => {
  it.each([
    { health: ['18-39', 'birth-lately'], 'pregnancy-signs': ['none'] },
    { health: ['18-39', 'pregnant'], 'pregnancy-signs': ['none'] },
    { health: ['40-64', 'condition'], conditions: ['heart-failure'] },
    { health: ['40-64', 'condition'], conditions: ['heart-disease'] },
    { health: ['40-64', 'condition'], conditions: ['nerve-or-muscle'] },
  ] as const satisfies readonly Answers[])('stands before any exercise: %j', (more) => {
    const [first] = linesFor({ ...late, ...more })
    expect(first.measure).toBe('medical-check')
    expect(first.say).toMatch(/^(?:Call|Ask)/)
  })
})

describe('an illness', () => {
  const ill = ['18-39', 'ill-lately'] as const
  it('is rested from, also where it cramps in bed alone', () => {
    const said = linesFor({ ...late, when: ['in-bed'], health: ill }).map((line) => line.say)
    expect(said.join(' ')).not.toMatch(/As usual/)
    expect(said).toContain('Rest, or walk.')
  })

  it('alone is no reason to be looked at: the next run waits until they are well', () => {
    const said = linesFor({ ...late, health: ill }).map((line) => line.say)
    expect(said.slice(1)).toEqual(['Not before you are well.', 'Not before you are well.'])
    const faint: Answers = { ...late, health: [...ill, 'earlier-sign'], 'signs-before': ['heat-illness-earlier'] }
    expect(linesFor(faint).map((line) => line.say)).toContain('Not yet. Have it looked at first.')
  })
})

/** Words that send a runner to do a deed, on the card or in the weeks. */
const asking: readonly (readonly [RegExp, Deed])[] = [
  [
    /^(?!No |Not |Rest|Leave|Walk, until)(?:.*\b(?:easy and|as usual|your target|longest training run|other runs)\b)/i,
    'run',
  ],
  [/\bsomewhere warm\b|\bhot run/i, 'run-in-heat'],
  [/\bhops?\b|\bskipping\b/i, 'jump'],
  [/\bcushion\b/i, 'stand-on-soft'],
  [/\bbarefoot\b/i, 'go-barefoot'],
  [/\bcarry a drink\b/i, 'drink-freely'],
  [/\b(?:sip|drink) (?:when|by)\b/i, 'drink-freely'],
  [/\brehydration\b|\bsome salt\b/i, 'drink-salty'],
  [/\bsomething sweet\b/i, 'take-sugar'],
  [/\bhands on a wall\b|\bstretch\b/i, 'stretch'],
  [/\bcalf raises\b|\bbridges\b/i, 'load-leg'],
  [/\bweigh\b/i, 'weigh'],
]

describe('no line of card and weeks', () => {
  it.each([
    ['anyone', anyRunner],
    ['someone with a condition', wellRunnersWho(['health', 'condition'])],
    ['someone on medicines', wellRunnersWho(['health', 'medicines'])],
    ['someone who raced', wellRunnersWho(['load', 'race'])],
  ] as const)('tells %s to do what they must not', (_, who) => {
    forMany(
      who,
      (answers) => {
        const assessment = assess(answers)
        if (isUrgent(assessment.triage)) return
        const { forbidden } = assessment.plan
        const open = canTakeOn(assessment, actions).map(({ measure }) => measure)
        const race = { date: '2027-01-10', km: 21.1 }
        const { weeks, withRuns, raceDay } = weeksOf(answers, { chosen: open, race })
        const sessions = weeks.flatMap((week) => week.sessions)
        for (const { measure } of [...sessions, ...withRuns, ...raceDay])
          expect(allowed(measures[measure].asks, forbidden), measure).toBe(true)
        for (const { exercise } of sessions.flatMap((session) => session.efforts))
          expect(allowed(exercises[exercise].asks, forbidden), exercise).toBe(true)
        const [next] = sessions.filter(({ date }) => date > start)
        const facts = [
          {},
          { longestKm: 14, racing: true },
          { recovering: false },
          ...(next ? [{ tomorrow: { say: next.say, measure: next.measure } }] : []),
        ]
        const said = [
          ...facts.flatMap((known) => cardFor(assessment, answers, known).lines.map(({ say }) => say)),
          ...sessions.map(({ say }) => say),
          ...[...withRuns, ...raceDay].map(({ say }) => say),
          ...weeks.map(({ kind }) => weekSay(kind, assessment)),
        ]
        // A call may name what is to be asked about.
        const slipped = said.filter(
          (say) =>
            !/^(?:Call|Ask) /.test(say) && asking.some(([words, deed]) => forbidden.has(deed) && words.test(say)),
        )
        expect(slipped).toEqual([])
      },
      60,
    )
  })
})
