import { describe, expect, it } from 'vitest'
import { calibrationCases } from '../../../src/content/calibration'
import { assess } from '../../../src/content/model'
import { readMadeUpStories } from '../../../tools/ask/madeUpStories'
import { scoreCases } from '../../../tools/ask/scoreCases'
import { scoreHalves } from '../../../tools/ask/scoreHalves'

const score = scoreHalves(calibrationCases, assess)

/** What the rules reach today: a change may not fall below it unseen. The aims are higher, and `npm run -s scorecard` prints both halves. */
const floors = { top1: 0.82, top3: 0.75, lenient: 0.8, selfCareKept: 0.8, notAlarmed: 0.94 }

describe('on real runners’ stories', () => {
  it('counts every one of them, in two halves', () => {
    expect(score.cases).toBe(calibrationCases.length)
    expect(score.odd.cases + score.even.cases).toBe(score.cases)
    expect(Math.abs(score.odd.cases - score.even.cases)).toBeLessThan(10)
  })

  it.each(['odd', 'even'] as const)('keeps what it reaches on the %s half', (half) => {
    for (const [what, floor] of Object.entries(floors)) {
      expect(score[half][what as keyof typeof floors], what).toBeGreaterThanOrEqual(floor)
    }
  })

  it('has a second reading of the newer stories beside it', () => {
    expect(score.secondReading.readers.cases).toBe(52)
    expect(score.secondReading.rulesOnTheSame.cases).toBe(52)
  })
})

describe.each(readMadeUpStories().map(({ cases }, nth) => [nth + 1, cases] as const))(
  'on made-up stories, set %i, labelled by somebody who had not seen the rules',
  (_, cases) => {
    const madeUp = scoreCases(cases, assess)

    it('keeps what it reaches, and leaves no urgent one to themselves', () => {
      expect(madeUp.cases).toBeGreaterThan(47)
      expect(madeUp.underTriaged).toEqual([])
      for (const [what, floor] of Object.entries(floors)) {
        expect(madeUp[what as keyof typeof floors], what).toBeGreaterThanOrEqual(floor)
      }
    })

    it('has answers that the quiz asks for, but for a few', () => {
      const ignored = cases.filter(({ answers }) => assess(answers).ignored.length > 0)
      expect(ignored.length).toBeLessThanOrEqual(5)
    })
  },
)
