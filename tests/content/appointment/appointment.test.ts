import { describe, expect, it } from 'vitest'
import { leadOf } from '../../../src/content/appointment/appointmentWords'
import { conflicts } from '../../../src/content/conflicts'
import { assess } from '../../../src/content/model'
import { appointmentCards, besidesAppointment, myAppointment } from '../../../src/content/myAppointment'
import { redFlags } from '../../../src/content/redFlags'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { warningsFor } from '../../../src/content/warningsFor'
import { type Appointment, deadlines } from '../../../src/domain/appointment/appointment'
import { judge } from '../../../src/domain/conditions/compileCondition'
import type { RedFlag } from '../../../src/domain/flags/redFlag'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { flagIds } from '../../../src/domain/vocabulary'
import { anyRunner, forMany, wellRunnersWho } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'

const canWait = flagIds.filter((id) => ['see-doctor', 'see-physio'].includes((redFlags[id] as RedFlag).level))

/** Words that only someone who ticked it may read in the first person. */
const onlyIf = [
  [/lithium/i, { medicines: 'lithium' }],
  [/blood thinner/i, { medicines: 'blood-thinner' }],
  [/water tablet/i, { medicines: ['diuretic', 'potassium-sparing'] }],
  [/gliflozin/i, { medicines: 'sglt2' }],
  [/statin/i, { medicines: 'statin' }],
  [/quinine/i, { medicines: 'quinine' }],
  [/stoma\b/i, { conditions: 'ileostomy' }],
  [/my bowel/i, { conditions: 'bowel' }],
  [/ibuprofen/i, { medicines: ['painkillers-on-runs', 'regular-painkiller'] }],
] as const

const visitOf = (answers: Answers): Appointment | undefined => myAppointment(assess(answers), answers)

/** Takes much, has diabetes, was heavier after a race. */
const onMuch: Answers = {
  ...runners.overDrinker,
  health: ['40-64', 'medicines', 'condition'],
  medicines: ['lithium', 'ace-or-arb', 'painkillers-on-runs', 'metformin'],
  'medicine-signs': ['none'],
  supplements: ['none'],
  conditions: ['diabetes'],
}

/** It has a day, and hard runs wait for it as well. */
const onMuchLead = 'Call your doctor’s practice in the next few days, and before you run hard, long or in heat again.'

describe('the one visit of a runner', () => {
  it.each(canWait)('knows for %s whom to ring, how soon and what to ask', (id) => {
    expect(appointmentCards.flags[id]?.asks.length).toBeGreaterThan(0)
  })

  it('has two to four questions, each once, whatever was ticked', () => {
    for (const who of [anyRunner, wellRunnersWho(['health', 'medicines'], ['health', 'condition'])]) {
      forMany(
        who,
        (answers) => {
          const asks = visitOf(answers)?.asks
          if (asks === undefined) return
          expect(asks.length).toBeGreaterThanOrEqual(2)
          expect(asks.length).toBeLessThanOrEqual(4)
          expect(new Set(asks.map(({ about }) => about)).size).toBe(asks.length)
          for (const { when } of asks) if (when !== undefined) expect(judge(when, answers)).toBe('holds')
        },
        100,
      )
    }
  })

  it('speaks of no medicine and no condition that was not ticked', () => {
    forMany(
      wellRunnersWho(['health', 'medicines'], ['health', 'condition']),
      (answers) => {
        const asks = visitOf(answers)?.asks
        if (asks === undefined) return
        const text = asks.map(({ say, about }) => `${about} ${say}`).join(' ')
        const isTicked = (ticked: (typeof onlyIf)[number][1]): boolean =>
          Object.entries(ticked).some(([question, any]) =>
            [any].flat().some((one) => [answers[question as 'medicines'] ?? []].flat().includes(one as 'lithium')),
          )
        expect(
          onlyIf.filter(([word, ticked]) => word.test(text) && !isTicked(ticked)),
          text,
        ).toEqual([])
      },
      100,
    )
  })

  it('has one deadline, the soonest, and no sign beside it names another', () => {
    const another =
      /\b(?:within|next (?:few|visit|day|week)|in the next|this week|weeks?\b.*(?:see|ask)|(?:see|ask) .*weeks?)\b/i
    for (const id of canWait) expect(besidesAppointment(id, new Set()).filter((line) => another.test(line))).toEqual([])
    forMany(
      anyRunner,
      (answers) => {
        const assessment = assess(answers)
        const appointment = myAppointment(assessment, answers)
        if (appointment === undefined) return
        const soonest = assessment.flags.map(({ flag }) =>
          deadlines.indexOf(appointmentCards.flags[flag]?.within ?? 'next-visit'),
        )
        expect(deadlines.indexOf(appointment.within)).toBeLessThanOrEqual(Math.min(deadlines.length - 1, ...soonest))
      },
      100,
    )
  })

  it('is a call today for someone with a sign that may have been any of several', () => {
    const answers: Answers = {
      ...runners.lateInTheRace,
      health: ['18-39', 'earlier-sign'],
      'signs-before': ['not-sure'],
    }
    expect(visitOf(answers)?.within).toBe('today')
  })

  it.each(['calf', 'shin', 'either-leg', 'both-legs'] as const)(
    'is within a day or two for a child whose leg hurts for hours at night: %s',
    (where) => {
      const answers: Answers = {
        'signs-now': ['none'],
        where: where === 'calf' ? ['calf'] : ['calf', where],
        feel: ['aches'],
        lasts: 'hours',
        when: ['in-bed'],
        history: 'few',
        health: ['under-18', 'well'],
      }
      expect(['today', 'two-days']).toContain(visitOf(answers)?.within)
    },
  )

  it('is there for everyone with a sign that can wait, and for nobody who must not wait', () => {
    forMany(anyRunner, (answers) => {
      const { triage } = assess(answers)
      if (isUrgent(triage)) expect(visitOf(answers)).toBeUndefined()
      else if (triage !== 'self-care') expect(visitOf(answers)?.measure).toBe('medical-check')
    })
  })

  it('asks what this runner has to ask, and nothing else', () => {
    const appointment = visitOf(onMuch)
    if (appointment === undefined) throw new Error('Lithium beside ibuprofen has to be asked about.')
    expect(leadOf(appointment)).toBe(onMuchLead)
    const text = appointment.asks.map(({ say }) => say).join(' ')
    expect(text).toMatch(/Which painkiller goes with lithium/)
    expect(text).toMatch(/blood sodium/)
    expect(text).not.toMatch(/family|my back|tests? for diabetes/)
  })

  it('is said on the card in the same words', () => {
    const assessment = assess(onMuch)
    const [tomorrow] = cardFor(assessment, onMuch).lines
    const appointment = visitOf(onMuch)
    // Under "tomorrow" nothing is due in a few days.
    expect(appointment && leadOf(appointment)).toBe(onMuchLead)
    expect(tomorrow.say).toMatch(/^Call your doctor’s practice, before hard, long or hot runs\. Ask about .*lithium/)
  })
})

describe('what the visit is about', () => {
  const sore: Answers = {
    'signs-now': ['none'],
    where: ['calf', 'same-leg'],
    feel: ['aches', 'sore-days'],
    lasts: 'hours',
    when: ['hours-after'],
    history: 'first-ever',
    'clot-risk': ['none'],
    'sudden-signs': ['none'],
    health: ['18-39', 'well'],
  }
  const asked = (answers: Answers) =>
    visitOf(answers)
      ?.asks.map(({ say }) => say)
      .join(' ') ?? ''
  it('is a clot or a tear for one leg that stays sore, and no blood test', () => {
    expect(visitOf(sore)?.within).toBe('two-days')
    expect(asked(sore)).toMatch(/a clot, or a tear/)
    expect(asked(sore)).not.toContain('blood be tested')
  })

  const notSore: Answers = { ...sore, lasts: 'days', when: ['every-run'], history: 'years' }
  it.each(['tingles', 'weak'] as const)('is numb or weak for a leg that does not hurt: %s', (feel) => {
    expect(asked({ ...notSore, feel: [feel] })).toContain('My leg is numb, or weak: what is it from?')
    expect(asked({ ...notSore, feel: [feel] })).not.toMatch(/a clot|stays sore/)
    expect(asked({ ...notSore, feel: [feel, 'aches'] })).toMatch(/stays sore: could it be a clot, or a tear/)
  })

  it('is numb or weak for several muscles that twitch and tingle', () => {
    const twitching: Answers = {
      ...notSore,
      where: ['several-muscles'],
      feel: ['twitches', 'tingles'],
      'rest-signs': ['none'],
    }
    expect(asked(twitching)).toContain('My leg is numb, or weak: what is it from?')
    expect(asked(twitching)).not.toContain('stays sore')
  })

  it('is a clot for a heavy leg where something makes one likelier', () => {
    const heavy: Answers = { ...sore, feel: ['weak'], lasts: 'minutes', 'clot-risk': ['surgery-or-rest'] }
    expect(asked(heavy)).toMatch(/could this leg hold a clot/i)
    expect(asked(heavy)).not.toContain('sore')
  })

  it('is the arm for arms that do not cramp', () => {
    const arms: Answers = {
      ...sore,
      where: ['arms-or-hands'],
      feel: ['aches'],
      lasts: 'minutes',
      when: ['at-rest'],
      history: 'months',
      'rest-signs': ['none'],
    }
    expect(asked(arms)).toContain('my arm or hand')
    expect(asked(arms)).not.toContain('blood be tested')
  })

  it('is still a blood test for cramps night after night, but not the first thing for a midwife', () => {
    const nights: Answers = {
      ...sore,
      where: ['calf', 'either-leg'],
      feel: ['locks'],
      lasts: 'minutes',
      when: ['in-bed'],
      sleep: 'most-weeks',
      'rest-signs': ['none'],
    }
    expect(asked(nights)).toContain('blood be tested')
    expect(asked({ ...nights, health: ['18-39', 'pregnant'], 'pregnancy-signs': ['none'] })).not.toContain('blood be')
  })
})

describe('a medicine, and muscles that are weak', () => {
  const weak: Answers = {
    'signs-now': ['none'],
    where: ['quad', 'both-legs'],
    feel: ['weak'],
    lasts: 'minutes',
    when: ['last-part'],
    history: 'few',
    health: ['40-64', 'medicines'],
    medicines: ['another-medicine'],
    'medicine-signs': ['new-or-raised'],
  }

  it('that is new is a call today, as its own lines say, and without weakness one in the next days', () => {
    for (const medicine of ['another-medicine', 'statin', 'laba-inhaler', 'amlodipine'] as const) {
      expect(visitOf({ ...weak, medicines: [medicine] })?.within).toBe('today')
      expect(visitOf({ ...weak, medicines: [medicine], feel: ['locks'] })?.within).toBe('days')
    }
  })

  it('is asked about phosphate after an iron drip', () => {
    const drip: Answers = { ...weak, medicines: ['iron-drip'], 'medicine-signs': ['none'] }
    const asked = (answers: Answers) =>
      visitOf(answers)
        ?.asks.map(({ say }) => say)
        .join(' ') ?? ''
    expect(asked(drip)).toMatch(/iron drip have lowered my phosphate/)
    expect(visitOf(drip)?.within).toBe('two-weeks')
    expect(asked({ ...drip, 'medicine-signs': ['new-or-raised'] })).toMatch(/phosphate/)
    expect(asked({ ...drip, feel: ['locks'] })).not.toMatch(/phosphate/)
    expect(asked({ ...drip, medicines: ['another-medicine'] })).not.toMatch(/phosphate/)
  })
})

describe('weak for seconds on standing up', () => {
  const weak: Answers = {
    'signs-now': ['none'],
    where: ['both-legs'],
    feel: ['weak'],
    lasts: 'seconds',
    when: ['getting-up'],
    history: 'months',
    'rest-signs': ['none'],
    'builds-signs': ['none'],
    health: ['65-plus', 'medicines'],
    medicines: ['amlodipine', 'ace-or-arb'],
    'medicine-signs': ['none'],
  }
  const asked = (answers: Answers) => visitOf(answers)?.asks.map(({ say }) => say) ?? []
  const falls = 'Does my blood pressure fall when I stand up?'

  it('asks first whether the blood pressure falls, on two tablets for it', () => {
    expect(asked(weak)[0]).toBe(falls)
    expect(visitOf(weak)?.within).toBe('next-visit')
  })

  it.each([
    'diuretic',
    'potassium-sparing',
    'ace-or-arb',
    'amlodipine',
    'beta-blocker',
    'blood-pressure-unknown',
  ] as const)('asks it on a tablet that lowers the pressure: %s', (tablet) => {
    expect(asked({ ...weak, medicines: [tablet] })).toContain(falls)
  })

  it.each<readonly [string, Answers]>([
    ['no such tablet', { medicines: ['statin'] }],
    ['another moment', { when: ['last-part'] }],
    ['a cramp', { feel: ['locks'] }],
    ['hours of it', { lasts: 'hours' }],
  ])('does not ask it with %s', (_, more) => {
    expect(asked({ ...weak, ...more })).not.toContain(falls)
  })

  it('is told to sit on the edge of the bed first', () => {
    const told = warningsFor(assess(weak).plan)
    const said = [...told.first, ...told.rest].map(({ conflict }) => conflicts[conflict].say).join(' ')
    expect(said).toMatch(/[Ss]it on the edge of the bed first, then stand/)
  })
})
