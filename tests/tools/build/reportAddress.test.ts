import { describe, expect, it } from 'vitest'
import { readReportAddress } from '../../../tools/build/reportAddress'

describe('where to report a fault', () => {
  it.each([
    ['faults@run.example', 'mailto:faults@run.example'],
    ['mailto:faults@run.example', 'mailto:faults@run.example'],
    ['https://run.example/faults', 'https://run.example/faults'],
  ])('%s becomes a link', (given, link) => expect(readReportAddress(given)).toBe(link))

  it.each([undefined, ''])('is left out when nothing is set (%s)', (given) => {
    expect(readReportAddress(given)).toBeUndefined()
  })

  it.each(['run.example', 'javascript:alert(1)', 'http://run.example', 'https://', 'a b@c.d'])(
    'refuses %s, naming what to set',
    (given) => expect(() => readReportAddress(given)).toThrow('REPORT_ADDRESS'),
  )
})
