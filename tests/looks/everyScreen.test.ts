import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { newDevice } from '../journeys/support/newDevice'
import { openPlace } from '../journeys/support/openPlace'
import { type Place, places } from '../journeys/support/screens'
import { watch } from '../journeys/support/watch'
import { axeFaults, sideways, smallTargets } from './faultsOnScreen'

type Size = { readonly width: number; readonly height: number }

/** One for all of them: what is looked at here is how a screen looks, not what it keeps. */
type Device = {
  readonly size: Size
  /** For fingers, and its smallest width. */
  readonly smallest?: number
  readonly context: BrowserContext
  readonly page: Page
  readonly slips: readonly string[]
}

async function device(size: Size, smallest?: number): Promise<Device> {
  const context = await newDevice({ reducedMotion: 'reduce' })
  const slips = watch(context, inject('appUrl'))
  return { size, ...(smallest && { smallest }), context, slips, page: await context.newPage() }
}

let phone: Device
let computer: Device

beforeAll(async () => {
  ;[phone, computer] = await Promise.all([
    device({ width: 360, height: 800 }, 320),
    device({ width: 1440, height: 900 }),
  ])
})
afterAll(() => Promise.all([phone, computer].map(({ context }) => context.close())))

/** What does not suit someone on this device. Only a phone is looked at in the dark, too: colours are the same on both. */
async function faultsOn({ page, size, smallest }: Device, place: Place): Promise<readonly string[]> {
  const faults: string[] = []
  const note = (where: string, found: readonly string[]) => {
    faults.push(...found.map((fault) => `${where}: ${fault}`))
  }
  await openPlace(page, place)
  if (smallest) {
    for (const width of [smallest, size.width]) {
      await page.setViewportSize({ ...size, width })
      note(`${width} px`, await sideways(page))
    }
    note(`${size.width} px`, await smallTargets(page))
  }
  await page.setViewportSize(size)
  for (const colorScheme of smallest ? (['light', 'dark'] as const) : (['light'] as const)) {
    await page.emulateMedia({ colorScheme })
    note(`${size.width} px, ${colorScheme}`, await axeFaults(page, { targetSize: place.reading === true }))
  }
  return faults
}

it.each(places)('$name suits everyone on a phone, in the light and in the dark, and on a computer', async (place) => {
  const faults = await Promise.all([faultsOn(phone, place), faultsOn(computer, place)])
  expect(faults.flat()).toEqual([])
})

it('has thrown nothing, logged no error and asked nobody else for anything on the way', () => {
  expect([...phone.slips, ...computer.slips]).toEqual([])
})
