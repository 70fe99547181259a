import { expect, it } from 'vitest'
import { isUnseen, openSight, type Sight, type SightEvent, sightAfter } from '../../src/press/sight'

const after = (...events: readonly SightEvent[]): Sight => events.reduce(sightAfter, openSight)
const screen: SightEvent = { kind: 'screen' }
const painted = (at: number, number = 1): SightEvent => ({ kind: 'painted', screen: number, at })
const down = (at: number): SightEvent => ({ kind: 'down', at })
const click = (at: number): SightEvent => ({ kind: 'click', at })
const key = (isDown: boolean): SightEvent => ({ kind: 'key', isDown })

it.each([40, 100, 200, 350, 399])('drops a press that begins %i ms after the screen was painted', (late) => {
  const sight = after(screen, painted(1000), down(1000 + late))
  expect(isUnseen(sight, down(1000 + late))).toBe(true)
  expect(isUnseen(sight, click(1080 + late))).toBe(true)
})

it('hears the first press after that', () => {
  const sight = after(screen, painted(1000), down(1100), down(1400))
  expect(isUnseen(sight, down(1400))).toBe(false)
  expect(isUnseen(sight, click(1460))).toBe(false)
})

it('drops a press that began too early, however late it ends', () => {
  expect(isUnseen(after(screen, painted(1000), down(1300)), click(5000))).toBe(true)
})

it('counts from the paint: on a slow phone a screen is written long before it is seen', () => {
  expect(isUnseen(after(screen, down(9000)), down(9000))).toBe(true)
  expect(isUnseen(after(screen, down(1200), painted(2000)), click(2500))).toBe(true)
})

it('drops a press that began on the screen before', () => {
  expect(isUnseen(after(down(900), screen, painted(1000)), click(1420))).toBe(true)
})

it('counts from the last screen where several come at once', () => {
  const sight = after(screen, screen, painted(1000, 1))
  expect(isUnseen(sight, down(1900))).toBe(true)
  expect(isUnseen(sightAfter(sight, painted(1500, 2)), down(1901))).toBe(false)
})

it('hears everything on a page that opened by itself', () => {
  expect(isUnseen(openSight, down(5))).toBe(false)
})

it('drops the click of a switch or a screen reader, which has no press before it, only while the screen is unseen', () => {
  const sight = after(down(200), click(260), screen, painted(1000))
  expect(isUnseen(sight, click(1200))).toBe(true)
  expect(isUnseen(sight, click(1400))).toBe(false)
})

it('does not take a scroll on the screen before for the press of a screen reader', () => {
  const sight = after(down(200), { kind: 'cancel' }, screen, painted(1000))
  expect(isUnseen(sight, click(1400))).toBe(false)
})

it('lets keys pass, whatever was pressed before', () => {
  const sight = after(down(200), click(260), screen, painted(1000), key(true))
  expect(isUnseen(sight, click(1050))).toBe(false)
  expect(isUnseen(sightAfter(sight, key(false)), click(1060))).toBe(true)
})

it('takes a finger that comes down while a key is held for a finger', () => {
  expect(isUnseen(after(screen, painted(1000), key(true), down(1100)), click(1160))).toBe(true)
})
