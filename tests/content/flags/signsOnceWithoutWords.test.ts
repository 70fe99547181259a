import { describe, expect, it } from 'vitest'
import { questions } from '../../../src/content/questions'
import { redFlags } from '../../../src/content/redFlags'
import { signs } from '../../../src/content/signs'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { FlagId, Triage } from '../../../src/domain/vocabulary'
import { takes } from '../../support/rareRunner'
import { runner } from '../../support/runner'

const ribs: Answers = { 'signs-now': ['none'], where: ['ribs'], health: ['18-39', 'well'] }
const late: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['locks'],
  when: ['last-part'],
  health: ['18-39', 'well'],
}
const weakThighs: Answers = {
  'signs-now': ['none'],
  where: ['both-legs', 'quad'],
  feel: ['aches', 'weak'],
  lasts: 'until-i-stop',
  when: ['every-run'],
  history: 'few',
  'builds-signs': ['none'],
  'rest-signs': ['none'],
}

/** What a runner could not say, or said and was not heard. */
const heard: readonly (readonly [string, Answers, FlagId, Triage])[] = [
  [
    'pain growing by the hour that nothing eases',
    { 'signs-now': ['one-leg'], 'leg-now': ['leg-tense'] },
    'acute-compartment',
    'emergency',
  ],
  ['a cold arm', { 'signs-now': ['one-leg'], 'leg-now': ['leg-cold'] }, 'acute-limb-ischaemia', 'emergency'],
  [
    'shaking with fever',
    { 'signs-now': ['very-unwell'], 'unwell-now': ['shaking-with-fever'] },
    'shaking-with-fever',
    'same-day',
  ],
  ['no urine', { 'signs-now': ['fluids'], 'fluids-now': ['hardly-any-urine'] }, 'rhabdomyolysis', 'emergency'],
  ['a stitch that stays', { ...ribs, stitch: ['stays'] }, 'cardiac-symptoms-settled', 'same-day'],
  [
    'a stitch that stays after a meal',
    { ...ribs, stitch: ['stays', 'after-meal'] },
    'cardiac-symptoms-settled',
    'same-day',
  ],
  [
    'another medicine, new',
    {
      ...weakThighs,
      health: ['40-64', 'medicines'],
      medicines: ['another-medicine'],
      'medicine-signs': ['new-or-raised'],
    },
    'statin-or-new-medicine',
    'see-doctor',
  ],
  [
    'a pain low in the belly, pregnant',
    { ...late, health: ['18-39', 'pregnant'], 'pregnancy-signs': ['low-belly'] },
    'pregnancy-urgent',
    'same-day',
  ],
  ['double sight', { ...late, when: ['at-rest'], 'rest-signs': ['speech-or-sight'] }, 'speech-or-sight', 'same-day'],
]

describe('what runners had no words for', () => {
  it.each(heard)('raises its sign: %s', (_, says, flag, level) => {
    const { triage, flags } = runner(says)
    expect(flags).toContain(flag)
    expect(triage).toBe(level)
  })

  it('leaves a stitch that fades, and whoever takes another medicine with nothing new, to themselves', () => {
    expect(runner({ ...ribs, stitch: ['eases-on-slowing', 'after-meal'] }).triage).toBe('self-care')
    const another = runner({ ...late, ...takes('another-medicine') })
    const noneOfThese = runner({ ...late, ...takes('none') })
    expect(another.triage).toBe('self-care')
    expect(another.cautions).toEqual(noneOfThese.cautions)
  })
})

describe('what may be missed in the words', () => {
  const actionsOf = (flag: FlagId) => redFlags[flag].actions.join(' ')

  it('shivering names fever, and shaking with fever what makes it an emergency', () => {
    expect(actionsOf('hypothermia')).toMatch(/fever/)
    for (const word of [/stiff neck/, /rash/, /confused/i, /cold hands/, /emergency number/]) {
      expect(actionsOf('shaking-with-fever')).toMatch(word)
    }
  })

  it('pregnant, faint, bleeding or a pain at the tip of the shoulder are an emergency', () => {
    expect(actionsOf('pregnancy-urgent')).toMatch(/faint.*tip of the shoulder.*heavy bleeding.*emergency number/)
  })

  it('sight, chewing and swallowing can be told, and trouble swallowing or breathing calls', () => {
    expect(signs['rest-signs']['speech-or-sight'].says).toMatch(/see double.*swallow or speak badly/)
    expect(actionsOf('mnd-weakness')).toMatch(/swallowing or breathing.*emergency number/)
  })

  it('steroid tablets of the last year count', () => {
    expect(questions.medicines.options['steroid-tablet']).toMatch(/last year/)
    const ill = runner({ ...late, ...takes('steroid-tablet'), health: ['40-64', 'medicines', 'ill-lately'] })
    expect(ill.triage).not.toBe('self-care')
    for (const { actions, triggers } of Object.values(redFlags)) {
      for (const text of [...actions, ...triggers.map(({ sign }) => sign)]) {
        expect(text).not.toMatch(/You take steroid tablets(?!, or did in the last year)/)
      }
    }
  })

  it('an arm can be told wherever a leg can', () => {
    for (const sign of ['leg-swollen', 'leg-cold', 'leg-tense'] as const) {
      expect(signs['leg-now'][sign].says).toMatch(/leg or arm/)
    }
  })
})
