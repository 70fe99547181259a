import { expect, it } from 'vitest'
import { outdated } from '../../../tools/measure/writtenFigures'

const text = '| First visit | 641 kB | 1,150 |'
const weight = /First visit \| ([\d,.]+) kB/
const requests = /kB \| ([\d,.]+) \|/

it('lets a written figure be a tenth off the build, and no more', () => {
  expect(outdated(text, [{ says: weight, is: 600 }])).toEqual([])
  expect(outdated(text, [{ says: requests, is: 1100 }])).toEqual([])
  expect(outdated(text, [{ says: weight, is: 350 }])).toHaveLength(1)
  expect(outdated(text, [{ says: weight, is: 720 }])).toHaveLength(1)
})

it('notices that a figure is no longer written', () => {
  expect(outdated('| A visit |', [{ says: weight, is: 600 }])).toHaveLength(1)
})
