import { describe, expect, it } from 'vitest'
import { aftercare } from '../../../../src/content/aftercare'
import { leadOf } from '../../../../src/content/appointment/appointmentWords'
import { conflicts } from '../../../../src/content/conflicts'
import { measures } from '../../../../src/content/measures'
import { assess } from '../../../../src/content/model'
import { myAppointment } from '../../../../src/content/myAppointment'
import { redFlags } from '../../../../src/content/redFlags'
import { calf } from '../../../../src/content/relief/calf'
import { sources } from '../../../../src/content/sources'
import { cardFor } from '../../../../src/content/tomorrow/cardFor'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { wordsTo } from '../../../support/measureWords'
import { unsureLines } from '../../../support/unsureLines'

/** All that this runner reads on result, plan, visit and card. */
function readBy(answers: Answers): readonly string[] {
  const assessment = assess(answers)
  const { flags, plan } = assessment
  const appointment = myAppointment(assessment, answers)
  const card = cardFor(assessment, answers)
  return [
    ...flags.flatMap(({ flag }) => redFlags[flag].actions as readonly string[]),
    ...plan.withheld.map(({ conflict }) => conflicts[conflict].say),
    ...plan.items.map(({ measure }) => wordsTo(measure, answers, plan.forbidden)),
    ...card.lines.map(({ say }) => say),
    ...card.beware,
    ...(appointment === undefined ? [] : [leadOf(appointment)]),
  ]
}

const base: Answers = { 'signs-now': ['none'], when: ['last-part'], lasts: 'until-i-stop' }
const soreHeel: Answers = {
  ...base,
  where: ['calf', 'either-leg'],
  feel: ['aches'],
  health: ['18-39', 'medicines'],
  medicines: ['quinolone'],
  'medicine-signs': ['none'],
}

describe('an antibiotic ending in -floxacin, and a sore heel, calf or foot', () => {
  it('is taken no further: no sentence tells to go on, or only with that exception', () => {
    const told = readBy(soreHeel)
    expect(told.join(' ')).toMatch(/-floxacin.*take no more of it, and call/i)
    const goOn = told
      .flatMap((text) => text.split(/(?<=[.!?])\s+/))
      .filter((one) => /keep taking|stop none|never stop|do not stop/i.test(one))
    for (const one of goOn) expect(one).toMatch(/any other|asthma|unless|exception/i)
  })

  it('is called about today, with no running', () => {
    const appointment = myAppointment(assess(soreHeel), soreHeel)
    expect(appointment?.within).toBe('today')
    expect(assess(soreHeel).plan.forbidden).toContain('run')
    const sentences = readBy(soreHeel).flatMap((text) => text.split(/(?<=[.!?])\s+/))
    for (const one of sentences.filter((text) => /hard sessions before that/i.test(text)))
      expect(one).toMatch(/^Otherwise /)
  })

  it.each([
    ['the flag', redFlags['statin-or-new-medicine'].actions.join(' ')],
    ['the flag of the tendon', redFlags['antibiotic-tendon'].actions.join(' ')],
    ['on it', conflicts['quinolone-tendon'].say],
    ['not sure', conflicts['tendon-signs-unknown'].say],
    ['who was not sure', unsureLines('medicine-signs', {}).join(' ')],
    ['the stretch', calf.careful.join(' ')],
    ['the strength work', measures['calf-strengthening'].cautions.map(({ say }) => say).join(' ')],
    ['the review', measures['medicine-review'].cautions.map(({ say }) => say).join(' ')],
  ])('is told in the same words: %s', (_, text) => {
    expect(text).toMatch(/take no more of (?:it|the antibiotic), and call/i)
  })

  it('is what the source says', () => {
    expect(sources['mhra-quinolone-tendon'].found).toMatch(/stop/)
  })
})

describe('muscles that have grown weak on a statin', () => {
  const weak: Answers = {
    ...base,
    where: ['quad', 'both-legs'],
    feel: ['weak'],
    health: ['40-64', 'medicines'],
    medicines: ['statin'],
    'medicine-signs': ['weak-on-statin'],
  }
  const notTold: Answers = { ...weak, 'medicine-signs': ['not-sure'] }

  it.each([weak, notTold])('are called about today, before the next tablet', (answers) => {
    expect(readBy(answers).join(' ')).toMatch(/weak.*today, before the next tablet/i)
    expect(myAppointment(assess(answers), answers)?.within).toBe('today')
    const goOn = readBy(answers).flatMap((text) => text.split(/(?<=[.!?])\s+/))
    for (const one of goOn.filter((text) => /keep taking/i.test(text)))
      expect(one).toMatch(/without weakness|as easy as before/i)
  })

  it('say so in each caution that speaks of weakness', () => {
    for (const id of ['weak-on-statin', 'statin-symptoms', 'statin-signs-unknown'] as const)
      expect(conflicts[id].say).toMatch(/today, before the next tablet/i)
    expect(conflicts['statin-symptoms'].say).toMatch(/without weakness: keep taking/i)
  })
})

describe('calcium that was prescribed', () => {
  it.each(['low-calcium', 'tetany'] as const)('goes on, a rescue dose included: %s', (id) => {
    const said = redFlags[id].actions.join(' ')
    expect(said).toMatch(/Go on with calcium and vitamin D as you were told, a rescue dose included/)
    expect(said).not.toMatch(/take no [^.]*calcium|before you take anything/i)
  })
})

describe('a stoma whose salts may be wrong', () => {
  it('keeps its rehydration drink, and is told when to go', () => {
    const said = redFlags['weak-with-kidneys'].actions.join(' ')
    expect(said).toMatch(/A stoma: go on with the rehydration drink your team gave you, not plain water alone/)
    expect(said).toMatch(/no electrolytes unless you have a stoma/i)
    expect(said).toMatch(/Low sugar: fast sugar first/)
  })

  it('is never told to stop drinking, without another word', () => {
    expect(redFlags['hyponatraemia-mild'].actions.join(' ')).toMatch(/A stoma: /)
  })

  it('that may be over-filled hears of plain water alone', () => {
    const drinks: Answers = {
      ...base,
      where: ['calf', 'either-leg'],
      feel: ['locks'],
      drinking: ['schedule'],
      health: ['18-39', 'condition'],
      conditions: ['ileostomy'],
    }
    expect(readBy(drinks).join(' ')).toMatch(/not plain water alone|plain water alone can leave/)
  })
})

describe('pregnant', () => {
  const pregnant = (...medicines: readonly string[]): Answers =>
    ({ ...base, health: ['18-39', 'pregnant', 'medicines'], medicines, 'pregnancy-signs': ['none'] }) as Answers

  it('and on a weight or diabetes injection: a call today, to stop it', () => {
    const told = readBy(pregnant('glp1')).join(' ')
    expect(told).toMatch(/injection[^.]*pregnan|pregnan[^.]*injection/i)
    expect(told).toMatch(/stopped as soon as possible/i)
  })

  it('goes on with low-dose aspirin that was prescribed, wherever ibuprofen is out from 20 weeks', () => {
    for (const text of [redFlags.pregnancy.actions.join(' '), conflicts['painkillers-in-pregnancy'].say])
      expect(text).toMatch(/Low-dose aspirin that was prescribed goes on/)
  })
})

it('steroid tablets in an illness are for a doctor', () => {
  for (const text of [redFlags['ill-on-tablets'].actions.join(' '), conflicts['sick-day-tablets'].say])
    expect(text).toMatch(/steroid tablets[^.]*your doctor/i)
})

it('insulin goes on in an illness, beside the tablets that may be left off', () => {
  expect(conflicts['sick-day-tablets'].say).toMatch(/often left off.*Never leave out insulin\./)
  expect(conflicts['sick-day-tablets'].cites).toEqual(expect.arrayContaining([...redFlags['new-diabetes-signs'].cites]))
})

it('a painkiller that was prescribed is called about today, and nothing else is stopped', () => {
  const said = redFlags['painkiller-risk'].actions.join(' ')
  expect(said).toMatch(/painkiller prescribed\? Call about it today/)
  expect(said).not.toMatch(/Do not stop any medicine/)
})

it('salt to eat leaves out whoever takes lithium', () => {
  expect(redFlags['hyponatraemia-mild'].actions.join(' ')).toMatch(/salty[^.]*lithium/)
})

describe('drank a lot and feels off', () => {
  const said = redFlags['hyponatraemia-mild'].actions

  it('on lithium, or thirsty for days, goes on drinking to thirst, as it says beside it', () => {
    expect(said[0]).toMatch(/Lithium.*drink only to thirst/)
    expect(redFlags['new-diabetes-signs'].actions.join(' ')).toMatch(/lithium.*Keep drinking to thirst/)
  })

  it('on lithium calls before the next dose, and on desmopressin, which keeps the water in, goes to be seen now', () => {
    expect(said.join(' ')).toMatch(/Lithium: call before your next dose. Desmopressin: an emergency department now/)
    expect(redFlags['low-sodium-likelier'].actions.join(' ')).toMatch(
      /sick or puffy after much drinking: stop drinking, and be seen today. On desmopressin: an emergency department now/,
    )
  })

  it('eats salt neither with a heart, kidney or liver condition, nor beside the road', () => {
    for (const lines of [said, aftercare.hand.next])
      expect(lines.filter((line) => /something salty/.test(line)).join(' ')).toMatch(
        /something salty[^.]* heart, kidney or liver condition[^.]*lithium/,
      )
  })
})

it('great thirst on insulin: ketones too, and never without insulin', () => {
  const [line] = redFlags['new-diabetes-signs'].actions.filter((action) => /insulin/.test(action))
  expect(line).toMatch(/sugar and ketones now.*[Nn]ever leave out insulin.*[Kk]etones raised.*emergency department/)
})
