import { describe, expect, it } from 'vitest'
import { questions } from '../../src/content/questions'
import { compileLate, compileModel } from '../../src/domain/assess'
import { is } from '../../src/domain/conditions/condition'
import { causesWith, redFlagsWith, rule, smallModel } from '../support/smallModel'

const assess = compileModel({
  ...smallModel({
    askingOrder: ['signs-now', 'fluids-now', 'health', 'medicines', 'medicine-signs'],
    askedIf: { medicines: is('health', 'medicines') },
    causes: causesWith({
      dehydration: { base: 0 },
      medicines: { base: -20, rules: [rule(is('medicines', 'statin'), 30)] },
    }),
    redFlags: redFlagsWith({
      rhabdomyolysis: { level: 'emergency', triggers: [{ when: is('fluids-now', 'dark-urine'), sign: 'Dark urine.' }] },
      'antibiotic-tendon': {
        level: 'same-day',
        triggers: [{ when: is('medicine-signs', 'tendon-pain'), sign: 'Tendon.' }],
      },
    }),
  }),
  questions,
})

describe('an assessment', () => {
  it('ranks causes for a runner without a sign', () => {
    expect(assess({ 'signs-now': ['none'], health: ['well'] })).toMatchObject({
      triage: 'self-care',
      flags: [],
      unscreened: [],
      ignored: [],
    })
    expect(assess({}).findings[0]?.cause).toBe('dehydration')
  })

  it.each([
    ['emergency', { 'signs-now': ['fluids'], 'fluids-now': ['dark-urine'] }],
    ['same-day', { health: ['medicines'], 'medicine-signs': ['tendon-pain'] }],
  ] as const)('gives no causes and no plan with a sign that is %s', (triage, says) => {
    const assessment = assess(says)
    expect(assessment).toMatchObject({ triage, findings: [], plan: { items: [] } })
    expect(assessment.flags).toHaveLength(1)
  })

  it.each([
    [{}, ['signs-now', 'health']],
    [{ 'signs-now': ['none'] }, ['health']],
    [{ 'signs-now': ['not-sure'], health: ['well'] }, ['signs-now']],
    [{ 'signs-now': ['none'], health: ['not-sure'] }, ['health']],
    [{ 'signs-now': ['none'], health: ['well'] }, []],
  ] as const)('takes a safety question skipped or left unsure for no clean answer: %j', (says, unscreened) => {
    expect(assess(says).unscreened).toEqual(unscreened)
  })

  it('counts no answer to a question that was not asked, not even for a red flag, and names it', () => {
    const ghost = assess({ health: ['well'], medicines: ['statin'] })
    expect(ghost).toMatchObject({ triage: 'self-care', ignored: ['medicines'] })
    expect(ghost.findings[0]?.cause).toBe('dehydration')
    expect(assess({ health: ['medicines'], medicines: ['statin'] }).findings[0]?.cause).toBe('medicines')
  })
})

describe('a model that is compiled late', () => {
  const misspelt = {
    ...smallModel({ causes: causesWith({ dehydration: { rules: [rule(is('heat', 'hott' as 'mild'), 3)] } }) }),
    questions,
  }

  it('says what is wrong with it when the part is compiled, and not before', () => {
    const { parts, assess: late } = compileLate(misspelt)
    expect(() => parts.map((compile) => compile())).toThrow('No answer "hott" to the question "heat".')
    expect(() => late({})).toThrow('No answer "hott" to the question "heat".')
    expect(() => compileModel(misspelt)).toThrow('No answer "hott" to the question "heat".')
  })

  it('compiles each part once, whether it was asked for it or not', () => {
    const { parts, assess: late } = compileLate({ ...smallModel({}), questions })
    const first = parts.map((compile) => compile())
    expect(late({})).toEqual(compileModel({ ...smallModel({}), questions })({}))
    expect(parts.map((compile) => compile())).toStrictEqual(first)
    for (const [at, compile] of parts.entries()) expect(compile()).toBe(first[at])
  })
})
