import { expect, it } from 'vitest'
import { reliefs } from '../../../src/content/relief'
import type { Relief } from '../../../src/content/reliefCard'

const all: readonly Relief[] = Object.values(reliefs)
const onTheRoad = all.filter(({ steps }) => /\broad\b|\bstep or kerb\b/.test(steps.join(' ')))

it('a relief that begins on the road has a line for whoever was woken by it, which needs no road', () => {
  expect(onTheRoad.length).toBeGreaterThan(4)
  for (const { name, inBed } of onTheRoad) {
    expect(inBed, name).toBeDefined()
    expect(inBed, name).not.toMatch(/\broad\b|\btree\b|\bcar\b/)
  }
})
