import { describe, expect, it } from 'vitest'
import { careHeading } from '../../../src/content/careHeading'
import { fairTrial } from '../../../src/content/guide/howItWorks'
import { triageLabels } from '../../../src/content/labels'
import { measures } from '../../../src/content/measures'
import { assess, model } from '../../../src/content/model'
import { myAppointment } from '../../../src/content/myAppointment'
import { actions } from '../../../src/content/programme/actions'
import { makeProgrammeFor } from '../../../src/content/programme/makeProgramme'
import { redFlags } from '../../../src/content/redFlags'
import { beware } from '../../../src/content/tomorrow/beware'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { lines } from '../../../src/content/tomorrow/lines'
import { trialWords } from '../../../src/content/trials'
import { wishFor } from '../../../src/domain/programme/wishFor'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { anyRunner, forMany } from '../../support/arbitraryRunners'

const late: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['locks'],
  when: ['last-part'],
  health: ['18-39', 'well'],
}
const planOf = (more: Answers) => assess({ ...late, ...more }).plan.items.map(({ measure }) => measure)
const headingOf = (answers: Answers) => careHeading(assess(answers), answers)

describe('thighs sore after long downhills', () => {
  const says: Answers = {
    ...late,
    where: ['quad', 'both-legs'],
    feel: ['sore-days'],
    when: ['hours-after'],
    load: ['downhill'],
    'sudden-signs': ['none'],
  }
  it.each([{}, { feel: ['locks', 'sore-days'] }, { load: ['downhill', 'longer'] }] as const)(
    'come first of all from work that they are not used to: %j',
    (more) => {
      const { findings, triage } = assess({ ...says, ...more })
      expect(triage).toBe('self-care')
      expect(findings[0]?.cause).toBe('training-load')
    },
  )

  it('are told of no calves', () => {
    expect(model.causes['tight-calves-poor-recovery'].name).not.toMatch(/cal(?:f|ves)/i)
  })
})

describe('heat', () => {
  it('is got used to by whoever is not', () => {
    for (const heat of ['hot-not-used', 'hot'] as const) expect(planOf({ heat })).toContain('heat-acclimatisation')
    expect(planOf({ heat: 'hot-used', load: ['comeback'] })).toContain('heat-acclimatisation')
  })

  it('is nothing to learn for whoever is used to it', () => {
    expect(planOf({ heat: 'hot-used' })).not.toContain('heat-acclimatisation')
    expect(planOf({ heat: 'hot-used' }).length).toBeGreaterThan(1)
  })
})

describe('a question of danger signs that is open', () => {
  const unsure: Answers = { 'signs-now': ['not-sure'], where: ['calf'], feel: ['locks'], when: ['races-only'] }
  it.each([{ health: ['not-sure'] }, { health: ['18-39', 'ill-lately'] }] as const)(
    'is what the next run waits for, not a visit: %j',
    (more) => {
      const says = { ...unsure, ...more }
      const { lines, beware: dangers } = cardFor(assess(says), says)
      expect(lines.map(({ say }) => say).join(' ')).not.toMatch(/looked at|been told/)
      expect(lines[1].say).toMatch(/answer the open question/)
      expect(dangers).toContain(beware['signs-now-unknown'])
    },
  )

  it('is no leave to start', () => {
    expect(headingOf({ ...unsure, health: ['not-sure'] })).toMatch(/^Not clear yet/)
    expect(headingOf(late)).toBe(triageLabels['self-care'])
  })

  it('is not headed as a start by oneself where somebody is to be asked first', () => {
    const baby: Answers = { ...late, health: ['18-39', 'birth-lately'] }
    expect(assess(baby).triage).toBe('self-care')
    expect(headingOf(baby)).toMatch(/^No danger sign; ask your .+ first$/)
    forMany(anyRunner, (answers) => {
      const appointment = myAppointment(assess(answers), answers)
      if (appointment !== undefined && appointment.within !== 'next-visit')
        expect(headingOf(answers)).not.toBe(triageLabels['self-care'])
    })
  })

  it('leaves whom a sign keeps from running to be looked at', () => {
    const bone: Answers = { ...unsure, where: ['shin', 'same-leg'], feel: ['aches'], 'builds-signs': ['bone-spot'] }
    expect(cardFor(assess(bone), bone).lines[1].say).toMatch(/looked at/)
  })

  it('is told to whoever left it out, too: no caution says that they were not sure', () => {
    const unsureOf = Object.values(model.conflicts).filter(({ say }) => /you were not sure/i.test(say))
    expect(unsureOf).toEqual([])
  })
})

describe('sore for days', () => {
  const sore: Answers = { ...late, feel: ['locks', 'sore-days'], background: ['no-strength'] }
  it.each([
    ['calf', 'both-legs'],
    ['hamstring', 'both-legs'],
  ] as const)('begins no exercise before that is gone, in the %s', (...where) => {
    const says: Answers = { ...sore, where }
    const assessment = assess(says)
    const [first] = cardFor(assessment, says).lines
    expect(first.measure).toMatch(/-strengthening$/)
    expect(first.say).toMatch(/^Once the soreness is gone, \d+ minutes/)
    const start = '2026-11-26'
    const chosen = { start, days: ['mon', 'tue', 'thu', 'sun'], longestKm: 14 } as const
    const weeksOf = (answers: Answers) =>
      makeProgrammeFor(answers)(wishFor(assess(answers), answers, chosen, actions)).weeks.flatMap(({ sessions }) =>
        sessions.filter(({ kind }) => kind === 'exercises'),
      )
    expect(weeksOf(says).length).toBeGreaterThan(0)
    for (const { say } of weeksOf(says)) expect(say).toMatch(/, once the soreness is gone$/)
    for (const { say } of weeksOf({ ...says, feel: ['locks'] })) expect(say).not.toMatch(/soreness/)
  })
})

describe('a night cramp in pregnancy', () => {
  const says: Answers = {
    ...late,
    when: ['in-bed'],
    'rest-signs': ['none'],
    health: ['18-39', 'pregnant'],
    'pregnancy-signs': ['none'],
  }
  it('is asked about, as its text says, and not headed as a visit', () => {
    expect(headingOf(says)).toBe('Ask your midwife or doctor about this')
    expect(redFlags.pregnancy.actions[0]).toMatch(/^Ask your midwife or doctor about the cramps/)
  })

  it('keeps the heading of any sign that cannot wait', () => {
    const aches = {
      ...says,
      where: ['shin', 'same-leg'],
      feel: ['aches'],
      when: ['middle'],
      'builds-signs': ['bone-spot'],
    } as const
    expect(headingOf(aches)).toBe(triageLabels['see-doctor'])
  })
})

describe('evening alcohol', () => {
  it('is left out for two weeks, in plan, card and weeks', () => {
    const card = [...lines['alcohol-cutback'].tonight, ...lines['alcohol-cutback'].tomorrow].map(({ say }) => say)
    for (const text of [measures['alcohol-cutback'].dose, actions['alcohol-cutback'].say, ...card]) {
      expect(text).toMatch(/without (?:evening )?alcohol/)
      expect(text).not.toMatch(/less/i)
    }
  })
})

describe('the verdicts of a trial', () => {
  it('are as many in the guide as there are, with one figure of false alarms', () => {
    expect(Object.keys(trialWords.verdict)).toHaveLength(4)
    expect(fairTrial.paragraphs[0]).toMatch(/one of four/)
    expect(fairTrial.points[0]).toBe(trialWords.honest[0])
    expect(trialWords.honest[0]).toContain('1 to 4 in 100')
  })
})

describe('a stitch', () => {
  it('lingers some minutes before it is called one that stays', () => {
    expect(model.questions.stitch.options.stays).toMatch(/over 15 minutes after I stop/)
  })
})
