import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runLine } from '../../../tools/ask/runLine'
import { readAll } from '../../support/readAll'

/** Real files of public test suites, which the project does not carry along: without them these tests are left out. */
const folder = '../shared/runs'

type Figures = readonly [file: string, sport: string, km: number, minutes: number | null, start: string | null]

/** Read by Garmin's SDK, and for XML by a plain reader that sums the distances between all points. */
const expected: readonly Figures[] = [
  ['activity-small-fenix2-run.fit', 'running', 9.01, 47.2, '2015-08-15T14:45:08Z'],
  ['2013-02-06-12-11-14.fit', 'running', 4.84, 43.8, '2013-02-06T12:11:14Z'],
  ['garmin-fenix-5-run.fit', 'running', 0.16, 0.9, '2017-06-11T14:34:09Z'],
  ['garmin-fenix-5-walk.fit', 'walking', 0.07, 0.8, '2017-06-11T14:32:51Z'],
  ['Edge810-Vector-2013-08-16-15-35-10.fit', 'cycling', 41.34, 78.3, '2013-08-16T18:05:10Z'],
  ['activity-unexpected-eof.fit', 'running', 0.01, 0.2, '2012-04-09T21:22:26Z'],
  ['activity-settings-corruptheader.fit', 'running', 0.01, 0.2, '2012-04-09T21:22:26Z'],
  ['running_activity_1.tcx', 'running', 14.33, 54.5, '2014-12-26T10:00:39Z'],
  ['treadmill_1.tcx', 'running', 4.11, 27.3, '2025-10-24T15:25:26Z'],
  ['walking_activity_1.tcx', 'other', 3.99, 74.9, '2018-10-01T15:00:44Z'],
  ['heatmap-test_file.gpx', 'running', 0.91, 1, '2020-06-20T14:00:03Z'],
  ['gpxpy-cerknicko-without-times.gpx', 'unknown', 13.66, null, null],
  ['gpxpy-korita-zbevnica.gpx', 'unknown', 27.61, null, null],
  ['gpxpy-track-with-empty-segment.gpx', 'unknown', 0.09, 1.3, '2013-07-06T17:26:26Z'],
]

const linesOf = async (file: string) => (await readAll(file, readFileSync(`${folder}/${file}`))).map(runLine)

describe.skipIf(!existsSync(folder))('real files of watches', () => {
  it.each(expected)('%s gives the figures of an independent reader', async (file, sport, km, minutes, start) => {
    expect(await linesOf(file)).toEqual([expect.objectContaining({ file, sport, km, minutes, start })])
  })

  it('a triathlon in one file gives a line for each session, swim first', async () => {
    const lines = await linesOf('sample_mulitple_header.fit')
    expect(lines).toMatchObject([
      { sport: 'swimming', km: 1.64, minutes: 33.1, start: '2018-05-27T07:33:01Z', counts: 'load' },
      { sport: 'transition' },
      { sport: 'cycling', km: 40.91, minutes: 73.7 },
      { sport: 'transition' },
      { sport: 'running', km: 9.81, minutes: 47.5, start: '2018-05-27T09:23:41Z', counts: 'run' },
    ])
  })

  it.each([
    ['WeightScaleSingleUser.fit', /no activity in it, but weights/],
    ['gpxpy-unicode_with_bom.gpx', /no track in it/],
  ])('%s is told to hold no activity', async (file, problem) => {
    expect(await linesOf(file)).toEqual([{ file, problem: expect.stringMatching(problem) }])
  })

  it.each(['activity-unexpected-eof.fit', 'activity-settings-corruptheader.fit'])(
    '%s gives what can be read, and says that it is damaged',
    async (file) => {
      expect(await linesOf(file)).toMatchObject([{ problem: expect.stringMatching(/damaged or cut off/) }])
    },
  )
})
