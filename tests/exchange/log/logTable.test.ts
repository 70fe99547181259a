import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { logTable } from '../../../src/exchange/log/logTable'

const rowsOf = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data

it('writes one line an entry, with the words of the screen', () => {
  const text = logTable([
    { day: '2026-11-25', kind: 'run', cramped: true, where: ['calf', 'foot'], lock: 'locked', differences: ['hot'] },
    { day: '2026-11-26', kind: 'night', cramped: false, differences: [] },
  ])
  expect(rowsOf(text)).toEqual([
    expect.objectContaining({
      day: '2026-11-25',
      cramp: 'yes',
      where: 'Calf; Foot or toes',
      'what was different': 'Hot or muggy',
    }),
    expect.objectContaining({ day: '2026-11-26', kind: 'night', cramp: 'no', 'what was different': 'nothing' }),
  ])
})

it('keeps commas, quotes and lines of a note in its cell, and makes no formula of it', () => {
  const note = '=SUM(A1), "again"\nlater'
  const [row] = rowsOf(logTable([{ day: '2026-11-25', kind: 'run', cramped: true, note }]))
  expect(row?.note).toBe(`'${note}`)
})
