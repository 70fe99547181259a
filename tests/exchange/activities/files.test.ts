import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bytesOf, fitRun, gpxRun, tcxRun } from '../../support/activityFiles'
import { readAll } from '../../support/readAll'

const problemsOf = async (bytes: Uint8Array) => (await readAll('a file', bytes)).map(({ problem }) => problem?.text)

describe('a run of six kilometres in half an hour', () => {
  const files = [
    ['FIT', fitRun()],
    ['GPX', bytesOf(gpxRun())],
    ['TCX', bytesOf(tcxRun())],
  ] as const

  it.each(files)('is read from %s', async (_, bytes) => {
    const [found] = await readAll('run', bytes)
    expect(found?.problem).toBeUndefined()
    expect(found?.activity).toMatchObject({
      kind: 'run',
      start: '2024-05-12T07:30:00Z',
      minutes: 30,
      movingMinutes: 30,
    })
    expect(found?.activity?.km).toBeCloseTo(6, 3)
    expect(found?.activity?.thirds).toEqual({ first: 300, middle: 300, last: 300 })
  })

  it.each(files)("is read from gzip'd %s, whatever the file is called", async (_, bytes) => {
    const [found] = await readAll('holiday.jpg', gzipSync(bytes))
    expect(found?.problem).toBeUndefined()
    expect(found?.activity?.minutes).toBe(30)
  })

  it.each(files)('that was cut off in %s gives what came before, and says so', async (_, bytes) => {
    const [found] = await readAll('run', bytes.subarray(0, bytes.length * 0.7))
    expect(found?.activity?.km).toBeGreaterThan(3)
    expect(found?.problem?.kind).toBe('damaged')
  })

  it.each(files)('keeps no place and no name from %s', async (_, bytes) => {
    const [found] = await readAll('run', bytes)
    expect(JSON.stringify(found?.activity)).not.toMatch(/lat|lon|50\.0|name/i)
  })
})

describe('what a file tells of a run', () => {
  it('has the pace of each third', async () => {
    const [found] = await readAll('run.fit', fitRun({ paces: [280, 280, 300, 300, 360, 360] }))
    expect(found?.activity?.thirds).toEqual({ first: 280, middle: 300, last: 360 })
  })

  it('has the temperature of the watch, and how far its clock was ahead', async () => {
    const [found] = await readAll('run.fit', fitRun({ celsius: 27, clockAhead: 120 }))
    expect(found?.activity).toMatchObject({ temperature: { celsius: 27, from: 'watch' }, clockAhead: 120 })
  })

  it.each([
    ['running', 'run'],
    ['hiking', 'hike'],
    ['walking', 'load'],
    ['cycling', 'load'],
    ['swimming', 'load'],
  ])('%s counts as %s', async (sport, kind) => {
    const [found] = await readAll('it.fit', fitRun({ sport }))
    expect(found?.activity?.kind).toBe(kind)
  })

  it('leaves out a stop at the lights, in pace and in moving minutes', async () => {
    const run = tcxRun({ paces: [300, 300] })
    const stopped = run.replace(
      /(<Trackpoint><Time>2024-05-12T07:35:10)/,
      '<Trackpoint><Time>2024-05-12T07:35:05.000Z</Time><DistanceMeters>1001</DistanceMeters></Trackpoint>$1',
    )
    const [found] = await readAll('run.tcx', bytesOf(stopped))
    expect(found?.activity?.movingMinutes).toBeCloseTo(9.92, 1)
  })
})

describe('files that are no run', () => {
  it('says that an empty file is empty', async () => {
    expect(await problemsOf(new Uint8Array(0))).toEqual(['It is empty.'])
  })

  it('says what it can read, when it gets a picture', async () => {
    expect(await problemsOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3))).toEqual([
      expect.stringMatching(/none of the files we can read: FIT, GPX, TCX/),
    ])
  })

  it.each(['1989-12-31T00:00:09Z', '2089-01-01T00:00:00Z'])(
    'does not use the date of a clock that says %s',
    async (start) => {
      const [found] = await readAll('run.gpx', bytesOf(gpxRun({ start })))
      expect(found?.activity).toMatchObject({ start: undefined, minutes: 30 })
      expect(found?.problem?.text).toMatch(new RegExp(`never set: it says ${start.slice(0, 4)}`))
    },
  )

  it('counts only the time of a run without distance', async () => {
    const [found] = await readAll('run.tcx', bytesOf(tcxRun().replace(/<DistanceMeters>[^<]*<\/DistanceMeters>/g, '')))
    expect(found?.activity).toMatchObject({ km: 0, minutes: 30, thirds: undefined })
    expect(found?.problem?.text).toMatch(/no distance/)
  })

  it('does not take a drive home for a run', async () => {
    const [found] = await readAll('run.fit', fitRun({ paces: [60, 60, 60] }))
    expect(found?.activity?.kind).toBe('load')
    expect(found?.problem?.text).toMatch(/too fast for a run/)
  })
})
