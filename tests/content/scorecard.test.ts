import { describe, expect, it } from 'vitest'
import { calibrationCases } from '../../src/content/calibration'
import { assess } from '../../src/content/model'
import { scoreCases } from '../../tools/ask/scoreCases'

const score = scoreCases(calibrationCases, assess)

describe('on real runners’ stories', () => {
  it('counts every one of them', () => {
    expect(score.cases).toBe(calibrationCases.length)
    expect(score.cases).toBeGreaterThanOrEqual(35)
    // Only those sent for help today have no causes to compare.
    const urgent = calibrationCases.filter(({ gold }) => gold.triage === 'emergency' || gold.triage === 'same-day')
    expect(score.ranked).toBeGreaterThanOrEqual(calibrationCases.length - urgent.length)
  })

  it('puts a right cause first in nine of ten', () => {
    expect(score.top1).toBeGreaterThanOrEqual(0.9)
  })

  it('has the best supported cause among its first three in at least 85 of a hundred', () => {
    expect(score.top3).toBeGreaterThanOrEqual(0.85)
  })

  it('sends at least 85 of a hundred where they should go', () => {
    expect(score.lenient).toBeGreaterThanOrEqual(0.85)
  })

  it('sends nobody home who must be seen today', () => {
    expect(score.underTriaged).toEqual([])
  })

  it('alarms nobody with an ordinary cramp', () => {
    expect(score.overTriaged).toEqual([])
  })
})
