import { describe, expect, it } from 'vitest'
import { headline } from '../../../src/app/today/headline'

const free = { due: 0, open: 0, toRace: undefined, over: false, easyRun: false, withRunsAlone: false } as const

describe('what heads a day', () => {
  it('says "nothing" only where nothing stands below it', () => {
    expect(headline({ ...free, notice: undefined })).toBe('Nothing to do today')
    expect(headline({ ...free, notice: 'call' })).toBe('A call today')
    expect(headline({ ...free, notice: 'look-back' })).toBe('A week to look back on')
    expect(headline({ ...free, notice: 'call-soon' })).toBe('A call to make')
  })

  it('says "done" only where no call is left', () => {
    expect(headline({ ...free, due: 1, notice: undefined })).toBe('Done for today')
    expect(headline({ ...free, due: 1, notice: 'call' })).toBe('A call today')
    expect(headline({ ...free, due: 1, notice: 'look-back' })).toBe('Done for today')
    expect(headline({ ...free, due: 1, open: 1, notice: 'call' })).toBe('One thing today')
  })
})
