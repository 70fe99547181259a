import { describe, expect, it } from 'vitest'
import { triable } from '../../../src/app/trial/triable'
import { aftercare } from '../../../src/content/aftercare'
import { leadOf } from '../../../src/content/appointment/appointmentWords'
import { helpNow } from '../../../src/content/dangerSigns'
import { firstAid } from '../../../src/content/firstAid'
import { gettingHome } from '../../../src/content/guide/relief'
import { measures } from '../../../src/content/measures'
import { assess } from '../../../src/content/model'
import { myAppointment } from '../../../src/content/myAppointment'
import { redFlags } from '../../../src/content/redFlags'
import { reliefs } from '../../../src/content/relief'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../support/runner'
import { unsureLines } from '../../support/unsureLines'

const lyingStretches = [reliefs.calf, reliefs.hamstring, reliefs.buttock]

describe('someone faint', () => {
  it('leaves the stretch and lies flat: no text has them sit up for it', () => {
    const texts = [
      ...lyingStretches.map(({ careful }) => careful.join(' ')),
      measures['lie-on-back-leg-up'].cautions.map(({ say }) => say).join(' '),
    ]
    for (const text of texts) {
      expect(text).toMatch(/Faint\? Leave the stretch, lie flat with the legs up/)
      expect(text).not.toMatch(/sit[^.]*\bfaint\b|\bfaint\b[^.]*[?,] sit\b/i)
    }
  })

  it('may have the legs raised where it is not the leg that hurts', () => {
    expect(helpNow.meanwhile.steps.join(' ')).toMatch(/raise a leg that hurts/)
  })
})

describe('a new hip joint', () => {
  it.each([
    ['buttock', reliefs.buttock.careful.join(' ')],
    ['groin', reliefs.groin.careful.join(' ')],
    ['relief-stretch', measures['relief-stretch'].cautions.map(({ say }) => say).join(' ')],
    ['bedtime-calf-stretch', measures['bedtime-calf-stretch'].cautions.map(({ say }) => say).join(' ')],
  ])('is not pulled on: %s', (_, text) => {
    expect(text).toMatch(/A new hip joint[^.]*\? Do not pull/)
  })
})

describe('help now', () => {
  it('calls an ambulance for cold that dulls or does not pass, and not for shivering alone', () => {
    const cold = helpNow.call.signs.filter((sign) => /cold|shiver/i.test(sign) && !/pale/.test(sign))
    expect(cold).toEqual(['Clumsy, mumbling or drowsy with cold, or still shivering after half an hour dry and warm'])
  })

  it('says the same of cold to whoever was not sure', () => {
    const said = unsureLines('unwell-now', {}).join(' ')
    expect(said).not.toMatch(/shaking with cold/)
    expect(said).toMatch(/still shivering after half an hour/)
  })

  it('says what to do in a seizure, after the breathing, wherever someone may have one', () => {
    const lists = [
      helpNow.meanwhile.steps,
      redFlags['cardiac-symptoms'].actions,
      redFlags['exertional-heat-stroke'].actions,
      redFlags['systemic-cramp'].actions,
    ] as readonly (readonly string[])[]
    for (const steps of lists) {
      expect(steps).toContain(firstAid.fit)
      expect(steps.indexOf(firstAid.fit)).toBeGreaterThan(steps.indexOf(firstAid.breathing))
    }
    expect(firstAid.fit).toMatch(/nothing in the mouth.*look at the breathing/i)
  })
})

describe('one deadline for one sign', () => {
  it('today, without running, for a hip that hurts on walking', () => {
    const hip: Answers = {
      'signs-now': ['none'],
      where: ['hip-or-groin', 'same-leg'],
      feel: ['aches'],
      lasts: 'until-i-stop',
      when: ['every-run'],
      'builds-signs': ['walking-pain'],
      health: ['18-39', 'well'],
    }
    const { triage, flags } = runner(hip)
    expect(triage).toBe('same-day')
    expect(flags).toContain('hip-stress-fracture')
  })

  it('an emergency department for a limb whose hours decide', () => {
    expect(redFlags['limb-in-danger'].actions).toContain('Otherwise go to an emergency department today.')
  })

  it('the emergency number for a pain under the ribs or in the chest that stays, beside a sore leg', () => {
    expect(redFlags['persistent-or-frequent'].actions.join(' ')).toMatch(
      /under the ribs or in the chest that stays, or hurts with each breath: call your emergency number/,
    )
  })
})

it('an ordinary calf cramp beside a stitch calls nobody: swollen, or sore for hours, does', () => {
  const texts = [...aftercare.stitch.help, ...measures['breathing-for-stitch'].cautions.map(({ say }) => say)].filter(
    (text) => /\bcalf\b/i.test(text),
  )
  expect(texts).toHaveLength(2)
  for (const text of texts) expect(text).toMatch(/swollen, or .*sore for hours or days/)
})

it('nobody is sent to run on a leg that stays sore', () => {
  const said = gettingHome.points.join(' ')
  expect(said).not.toMatch(/run easily until/)
  expect(said).toMatch(/Sore longer in one leg, or limping: no running/)
})

it('who lives with a heart condition, a beta-blocker, asthma or 65 years leaves out no warm-up by chance', () => {
  const item = { plan: { items: [{ measure: 'dynamic-warm-up' }], forbidden: new Set() }, triage: 'self-care' } as never
  const tries = (answers: Answers) => triable(item, answers).map(({ measure }) => measure)
  expect(tries({ health: ['18-39', 'well'] })).toEqual(['dynamic-warm-up'])
  for (const answers of [
    { health: ['65-plus', 'well'] },
    { health: ['18-39', 'condition'], conditions: ['heart-disease'] },
    { health: ['18-39', 'condition'], conditions: ['lung'] },
    { health: ['18-39', 'medicines'], medicines: ['beta-blocker'] },
    { health: ['18-39', 'medicines'], medicines: ['reliever-inhaler'] },
  ] as readonly Answers[])
    expect(tries(answers)).toEqual([])
})

it('a stoma or steroid tablets while ill are for who knows them, and not for a pharmacist', () => {
  const ill = (more: Answers): string => {
    const answers: Answers = {
      'signs-now': ['none'],
      where: ['calf'],
      feel: ['locks'],
      when: ['last-part'],
      ...more,
    }
    const appointment = myAppointment(assess(answers), answers)
    return appointment === undefined ? '' : leadOf(appointment)
  }
  expect(ill({ health: ['18-39', 'condition', 'ill-lately'], conditions: ['ileostomy'] })).toMatch(
    /stoma nurse or doctor today/,
  )
  expect(ill({ health: ['18-39', 'medicines', 'ill-lately'], medicines: ['steroid-tablet'] })).toMatch(/doctor.* today/)
})

it('no claim goes beyond what is cited without saying so', () => {
  for (const id of [
    'persistent-or-frequent',
    'blood-test',
    'painkiller-risk',
    'statin-or-new-medicine',
    'cardiac-symptoms',
  ] as const)
    expect((redFlags[id] as { basis?: string }).basis).toBe('general medical knowledge')
  expect(redFlags['cardiac-symptoms'].why).not.toMatch(/more than half/)
})
