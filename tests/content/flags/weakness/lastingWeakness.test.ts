import { describe, expect, it } from 'vitest'
import { myAppointment } from '../../../../src/content/myAppointment'
import { redFlags } from '../../../../src/content/redFlags'
import { isUrgent } from '../../../../src/domain/flags/screenRedFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'
import { runners } from '../../../support/runners'

describe('strength that does not come back', () => {
  it('is for a doctor, and no running far, fast or hot before that', () => {
    const said = runner({ ...runners.lateInTheRace, health: ['18-39', 'far-weaker'] })
    expect(said.triage).toBe('see-doctor')
    expect(said.flags).toContain('lasting-weakness')
  })

  it('puts something in the body first where nothing else was named', () => {
    const said = runner({ where: ['calf', 'both-legs'], feel: ['locks'], health: ['18-39', 'far-weaker'] })
    expect(said.causes[0]).toBe('medical-condition')
  })
})

describe('weak at rest for months', () => {
  const resting: Answers = {
    'signs-now': ['none'],
    where: ['calf', 'both-legs'],
    feel: ['weak', 'twitches'],
    lasts: 'minutes',
    when: ['at-rest'],
    history: 'months',
    'rest-signs': ['none'],
    'builds-signs': ['none'],
    'early-signs': ['none'],
    'clot-risk': ['none'],
    health: ['40-64', 'well'],
  }
  const seen = (more: Answers) => {
    const { assessment, says, ...found } = runner({ ...resting, ...more })
    const visit = myAppointment(assessment, says)
    return { ...found, within: visit?.within, asks: visit?.asks.map(({ say }) => say) ?? [] }
  }

  it('and twitching, is tested within days, nothing hard until then, wherever and however long it is', () => {
    for (const where of [
      ['calf', 'both-legs'],
      ['quad', 'either-leg'],
      ['calf', 'same-leg'],
      ['shin'],
      ['not-sure'],
    ] as const)
      for (const when of [['at-rest'], ['in-bed'], ['at-rest', 'every-run']] as const)
        for (const history of ['months', 'years', 'more-often'] as const)
          for (const lasts of ['seconds', 'minutes', 'hours', 'not-sure'] as const) {
            const says = { where, when, history, lasts } as const
            const { triage, cautions, within, asks } = seen(says)
            if (isUrgent(triage)) continue
            expect([says, cautions.includes('strength-not-tested')]).toEqual([says, true])
            expect([says, within]).toEqual([says, expect.stringMatching(/^(?:two-)?days$/)])
            expect([says, asks.join(' ')]).toEqual([says, expect.stringMatching(/test my strength.*reflexes/)])
          }
  })

  it('and nothing else, has strength and reflexes asked for before the blood', () => {
    for (const where of [['calf', 'both-legs'], ['quad', 'either-leg'], ['several-muscles']] as const)
      for (const history of ['months', 'years', 'more-often'] as const)
        for (const lasts of ['seconds', 'minutes'] as const) {
          const says = { where, history, lasts, feel: ['weak'] } as const
          expect([says, seen(says).asks[0]]).toEqual([says, expect.stringMatching(/test my strength.*reflexes/)])
        }
  })

  it('is not what twitches alone, or on runs alone, or a cramp is', () => {
    for (const more of [
      { feel: ['twitches'] },
      { when: ['every-run'] },
      { feel: ['locks', 'twitches'] },
    ] as const satisfies readonly Answers[])
      expect([more, seen(more).flags.includes('mnd-weakness')]).toEqual([more, false])
  })

  it('in one leg on runs, is told that weak and twitching is for a doctor', () => {
    expect(redFlags['same-leg-keeps-returning'].actions.join(' ')).toMatch(/Numb, weak or twitching[^.]*: see a doctor/)
  })
})

describe('a planned diet', () => {
  const dieting = { ...runners.lateInTheRace, health: ['18-39', 'eating'] } as const

  it('is no sign of too little food while the runner feels well', () => {
    expect(runner({ ...dieting, eating: ['planned-diet'] }).flags).not.toContain('low-energy')
  })

  it('silences none of the signs beside it', () => {
    for (const sign of ['eating-little', 'low-drive', 'periods-missing', 'food-control'] as const) {
      expect(runner({ ...dieting, eating: ['planned-diet', sign] }).flags).toContain('low-energy')
    }
  })
})

it('a hot run counts as hot when nobody knows whether the runner was used to it', () => {
  const points = (heat: 'hot' | 'hot-used' | 'mild') =>
    runner({ ...runners.lateInTheRace, heat }).findingOf('heat-and-sweat')?.points ?? Number.NaN
  expect(points('hot')).toBe(points('hot-used'))
  expect(points('hot')).toBeGreaterThan(points('mild'))
})
