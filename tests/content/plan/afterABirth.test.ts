import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../src/content/conflicts'
import { assess } from '../../../src/content/model'
import { myAppointment } from '../../../src/content/myAppointment'
import { actions } from '../../../src/content/programme/actions'
import { makeProgrammeFor } from '../../../src/content/programme/makeProgramme'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { weekSay } from '../../../src/content/weekSay'
import { wishFor } from '../../../src/domain/programme/wishFor'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { lateCalf } from '../../support/rareRunner'

const late: Answers = { ...lateCalf, background: ['no-strength', 'tight-calves'] }
const weeksTo = (race: { readonly date: string; readonly km: number }, answers: Answers) => {
  const choices = { start: '2026-11-26', days: ['mon', 'tue', 'thu', 'sun'], longestKm: 14, race } as const
  return makeProgrammeFor(answers)(wishFor(assess(answers), answers, choices, actions))
}

describe('a runner who walks until someone agrees', () => {
  const baby: Answers = { ...late, health: ['18-39', 'birth-lately'], 'pregnancy-signs': ['none'] }
  const race = { date: '2026-12-20', km: 10 }
  it.each<readonly [string, Answers]>([
    ['gave birth lately', baby],
    ['gave birth lately, and a race that cramped', { ...baby, load: ['2-to-4h', 'race'] }],
    ['gave birth lately, and the same ticked as a reason for a clot', { ...baby, 'clot-risk': ['pregnancy-or-birth'] }],
  ])('is told to run by neither card nor weeks: %s', (_, answers) => {
    const assessment = assess(answers)
    expect(assessment.plan.forbidden.has('run')).toBe(true)
    const card = cardFor(assessment, answers).lines
    expect(card.find(({ moment }) => moment === 'nextRun')?.say).toMatch(/^Walk, until your midwife or doctor agrees/)
    for (const kind of ['recovery', 'build', 'lighter', 'taper', 'race'] as const)
      expect(weekSay(kind, assessment, { comesBack: true })).toMatch(
        /^Walk, until your midwife or doctor agrees that you run/,
      )
    const { weeks, withRuns } = weeksTo(race, answers)
    expect(withRuns).toEqual([])
    expect(weeks.flatMap(({ easyRuns }) => easyRuns)).toEqual([])
    expect(weeks.flatMap(({ sessions }) => sessions.filter(({ km }) => km !== undefined))).toEqual([])
  })

  it('asks the midwife or doctor whether to run again, and what to tell them', () => {
    const appointment = myAppointment(assess(baby), baby)
    expect(appointment?.whom).toBe('midwife')
    expect(appointment?.asks[0]?.say).toMatch(
      /^May I run again, and how do I begin\? \(Say when the birth was, how, and whether/,
    )
  })

  it.each(['never', 'now-and-then', 'most-weeks'] as const)(
    'is not called later for more cramps by night: %s',
    (sleep) => {
      const says: Answers = { ...baby, sleep }
      expect(myAppointment(assess(says), says)?.within).toBe('days')
    },
  )

  it('is told by whom, and that a pregnancy is for no alcohol', () => {
    expect(assess(baby).plan.first[0]).toBe('after-birth')
    expect(conflicts['after-birth'].say).toMatch(/midwife, doctor or pelvic-health physio.*12 weeks/)
    expect(conflicts['after-birth'].say).toMatch(/no alcohol at all/)
  })

  it('is not a runner who is pregnant', () => {
    const pregnant: Answers = { ...baby, health: ['18-39', 'pregnant'] }
    expect(assess(pregnant).plan.forbidden.has('run')).toBe(false)
    expect(weekSay('build', assess(pregnant))).toMatch(/^Easy and short runs only/)
  })
})
