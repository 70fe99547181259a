import { describe, expect, it } from 'vitest'
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
