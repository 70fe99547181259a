import type { Answers } from '../domain/questionnaire/questionnaire'
import { createPreferences } from '../state/preferences'
import { createRecords } from '../state/records/records'
import { firstPerson, type StoragePort } from '../state/storagePort'
import { createVisit } from '../state/visit'
import { isHere } from './loading/lateScreens'
import { Ahead, OtherScreen } from './Others'
import type { World } from './world'

const nothing: StoragePort = {
  read: () => null,
  write: () => undefined,
  remove: () => undefined,
  keys: () => [],
  onChange: () => () => undefined,
}

const others = { default: OtherScreen, Ahead, isHere }

/** Where the whole app is there from the start. */
export const othersHere: World['others'] = {
  here: () => others,
  load: () => Promise.resolve(others),
  Screen: OtherScreen,
}

/** The world of someone who has answered no more than this, for the build. */
export function blankWorld(answers: Answers = {}): World {
  const records = createRecords({ port: nothing, person: firstPerson, now: () => 0, newId: () => '' })
  const visit = createVisit(records, '')
  visit.setState({ answers })
  return {
    port: nothing,
    others: othersHere,
    records,
    visit,
    preferences: createPreferences(nothing, 'metric'),
    restart: () => undefined,
    askToKeep: () => Promise.resolve(undefined),
    runsIn: 'browser',
  }
}
