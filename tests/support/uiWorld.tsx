import { type RenderResult, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { othersHere } from '../../src/app/blankWorld'
import { type World, WorldContext } from '../../src/app/world'
import type { Units } from '../../src/domain/quantity'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import { createPreferences } from '../../src/state/preferences'
import { activePerson } from '../../src/state/records/activePerson'
import { createRecords } from '../../src/state/records/records'
import { visitText } from '../../src/state/savedVisit'
import { visitKey } from '../../src/state/storagePort'
import { createVisit } from '../../src/state/visit'
import { fakeDevice } from './fakePort'

export type WorldSetting = {
  /** What the runner has answered before. */
  readonly answers?: Answers
  /** What stands in storage, word for word, in place of answers. */
  readonly stored?: { readonly [key: string]: string }
  /** True for a private window: nothing can be written. */
  readonly refuses?: boolean
  readonly units?: Units
  /** The day it is, `2027-03-28`, for screens that look at the calendar. */
  readonly today?: string
  /** The clock of the device, in milliseconds since 1970, for screens that time passes on. */
  readonly now?: () => number
  /** How the runner opened the app. */
  readonly runsIn?: World['runsIn']
}

/** The stores of one runner's device, and what stands in its storage. */
export function uiWorld({
  answers,
  stored = {},
  refuses = false,
  units = 'metric',
  runsIn = 'browser',
  today,
  now,
}: WorldSetting = {}) {
  const said = answers && { [visitKey]: visitText({ id: 'a-visit', rules: 'test', answers, stamps: {} }) }
  const device = fakeDevice({ ...stored, ...said })
  if (refuses) device.refuse('writing')
  const port = device.openTab()
  let count = 0
  const next = () => {
    count += 1
    return count
  }
  const records = createRecords({
    port,
    person: activePerson(port),
    now: now ?? (() => (today === undefined ? 0 : Date.parse(`${today}T12:00:00`)) + next()),
    newId: () => `id-${String(next()).padStart(6, '0')}`,
  })
  const visit = createVisit(records, 'test')
  let restarts = 0
  let asked = 0
  const world: World = {
    port,
    others: othersHere,
    records,
    visit,
    preferences: createPreferences(port, units),
    restart: () => {
      restarts += 1
    },
    askToKeep: () => {
      asked += 1
      return Promise.resolve(true)
    },
    runsIn,
  }
  return { world, visit, records: device.stored, device, restarted: () => restarts, asked: () => asked }
}

export type Shown = ReturnType<typeof uiWorld> & {
  readonly user: UserEvent
  readonly screen: RenderResult
  /** Where the runner went from here, the first place included. */
  readonly visited: readonly string[]
}

/** Puts a piece of the app in front of a runner. */
export function show(piece: ReactNode, setting?: WorldSetting): Shown {
  const shown = uiWorld(setting)
  const { hook, history } = memoryLocation({ path: '/here', record: true })
  const screen = render(
    <WorldContext value={shown.world}>
      <Router hook={hook}>{piece}</Router>
    </WorldContext>,
  )
  return { ...shown, screen, visited: history, user: userEvent.setup() }
}
