import { expect, it } from 'vitest'
import { OtherScreen } from '../../../src/app/Others'
import { withSetUp } from '../../../src/state/programme/keptProgramme'
import { programmeKind, type SetUp } from '../../../src/state/programme/programmeKind'
import { recordText } from '../../../src/state/records/recordText'
import { type SavedVisit, visitText } from '../../../src/state/savedVisit'
import { visitKey } from '../../../src/state/storagePort'
import { runners } from '../../support/runners'
import { show, type WorldSetting } from '../../support/uiWorld'

const setUp: SetUp = { is: 'set-up', start: '2026-11-25', days: ['mon'], chosen: ['pacing-plan'], cues: {} }
const finished: WorldSetting = {
  answers: runners.racesTooFast,
  stored: { 'uncramp.programme': recordText(programmeKind, 'weeks', withSetUp(programmeKind.empty, setUp, 1)) },
}
const leadsTo = (address: string, setting?: WorldSetting) =>
  show(<OtherScreen address={address} />, setting).visited.at(-1)

it('goes on to the next question, or to today', () => {
  expect(leadsTo('/carry-on')).toMatch(/^\/q\//)
  expect(leadsTo('/carry-on', finished)).toBe('/today')
})

it('goes back to a page that was ticked and not gone on from, the last one too: more may have been to tick', () => {
  const visit = { id: 'halfway', rules: 'test', answers: runners.racesTooFast, stamps: {} }
  const halfway = (unfinished: SavedVisit['unfinished']): WorldSetting => ({
    stored: { ...finished.stored, [visitKey]: visitText({ ...visit, ...(unfinished && { unfinished }) }) },
  })
  expect(leadsTo('/carry-on', halfway({ question: 'health', at: 7 }))).toBe('/q/health')
  expect(leadsTo('/carry-on', halfway({ at: 8 }))).toBe('/today')
  // Not asked of this runner any more.
  expect(leadsTo('/carry-on', halfway({ question: 'stitch', at: 7 }))).toBe('/today')
})

it('tells why it cramps also whoever has weeks, and asks first whoever has not answered', () => {
  expect(leadsTo('/why')).toMatch(/^\/q\//)
  expect(leadsTo('/why', finished)).toBe('/result')
})
