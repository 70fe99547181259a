import { describe, expect, it } from 'vitest'
import type { Answers, AnswerTo } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'

const ribs = (...stitch: readonly AnswerTo<'stitch'>[]): Answers => ({ 'signs-now': ['none'], where: ['ribs'], stitch })
const young: Answers = { health: ['18-39', 'well'] }
const has = (age: '18-39' | '40-64' | '65-plus', ...conditions: readonly AnswerTo<'conditions'>[]): Answers => ({
  health: [age, 'condition'],
  conditions,
})
const takes = (age: '18-39' | '40-64' | '65-plus', ...medicines: readonly AnswerTo<'medicines'>[]): Answers => ({
  health: [age, 'medicines'],
  medicines,
  'medicine-signs': ['none'],
})

describe('a pain under the ribs that stays', () => {
  it.each<readonly [string, Answers]>([
    ['young', young],
    ['40 and well', { health: ['40-64', 'well'] }],
  ])('is for today: %s', (_, who) => {
    expect(runner({ ...ribs('stays'), ...who }).triage).toBe('same-day')
    expect(runner({ ...ribs('stays', 'after-meal'), ...who }).triage).toBe('same-day')
  })

  it.each<readonly [string, Answers]>([
    ['from 65', { health: ['65-plus', 'well'] }],
    ['a statin', takes('40-64', 'statin')],
    ['diabetes', has('40-64', 'diabetes')],
    ['high blood pressure', has('18-39', 'high-blood-pressure')],
    ['a heart that is ill', has('18-39', 'heart-disease')],
    ['a clot before', has('18-39', 'clot-before')],
    ['the pill', takes('18-39', 'oestrogen')],
  ])('is an emergency with %s, meal or not', (_, who) => {
    expect(runner({ ...ribs('stays'), ...who }).triage).toBe('emergency')
    expect(runner({ ...ribs('stays', 'after-meal'), ...who }).triage).toBe('emergency')
  })
})

describe('the pill, and a stitch that something explains', () => {
  it.each(['after-meal', 'sugary-drink', 'shallow-fast'] as const)('is no emergency: %s', (said) => {
    const { triage, planIds } = runner({ ...ribs(said), ...takes('18-39', 'oestrogen') })
    expect(triage).toBe('self-care')
    // Its cautions tell a clot's signs.
    expect(planIds).toContain('breathing-for-stitch')
  })

  it.each<readonly [string, Answers]>([
    ['nothing ticked', { ...ribs('none'), ...takes('18-39', 'oestrogen') }],
    ['a clot before', { ...ribs('after-meal'), ...has('18-39', 'clot-before') }],
    ['raloxifene', { ...ribs('after-meal'), ...takes('40-64', 'raloxifene') }],
    [
      'the pill and a journey',
      {
        ...ribs('after-meal'),
        where: ['ribs', 'calf'],
        feel: ['locks'],
        ...takes('18-39', 'oestrogen'),
        habits: ['long-journey'],
      },
    ],
    ['a wheeze with it', { ...ribs('after-meal', 'wheeze'), ...takes('18-39', 'oestrogen') }],
  ])('is for today with %s', (_, says) => {
    expect(runner(says).triage).toBe('same-day')
  })
})

describe('a pain under the ribs, and a heart at risk', () => {
  it.each<readonly [string, Answers]>([
    ['it eases, from 65', { ...ribs('eases-on-slowing'), health: ['65-plus', 'well'] }],
    ['it eases, over 40 with diabetes', { ...ribs('eases-on-slowing'), ...has('40-64', 'diabetes') }],
    [
      'it eases, over 40 with high blood pressure',
      { ...ribs('eases-on-slowing'), ...has('40-64', 'high-blood-pressure') },
    ],
    ['it eases, over 40 on a statin', { ...ribs('eases-on-slowing'), ...takes('40-64', 'statin') }],
    ['nothing ticked', { ...ribs('none'), ...has('65-plus', 'high-blood-pressure', 'diabetes') }],
  ])('is for a doctor within days, with nothing hard until then: %s', (_, says) => {
    const { triage, flags, assessment, planIds } = runner(says)
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('rib-pain-and-heart')
    expect(assessment.plan.forbidden).toContain('run-fast')
    expect(planIds).toContain('medical-check')
  })

  it.each<readonly [string, Answers]>([
    ['after a meal, from 65', { ...ribs('eases-on-slowing', 'after-meal'), health: ['65-plus', 'well'] }],
    ['after a sugary drink, with diabetes', { ...ribs('sugary-drink'), ...has('40-64', 'diabetes') }],
    ['over 40 and well', { ...ribs('eases-on-slowing'), health: ['40-64', 'well'] }],
    ['young, with high blood pressure', { ...ribs('eases-on-slowing'), ...has('18-39', 'high-blood-pressure') }],
  ])('stays a stitch: %s', (_, says) => {
    expect(runner(says).flags).not.toContain('rib-pain-and-heart')
    expect(runner(says).triage).toBe('self-care')
  })
})
