import { deflateSync, gzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { innerSource } from '../../../src/exchange/activities/zip/innerSource'
import { bytesOf, fitRun, gpxRun } from '../../support/activityFiles'
import { readAll } from '../../support/readAll'
import { stravaExport } from '../../support/stravaExport'

const days = (found: Awaited<ReturnType<typeof readAll>>) => found.map(({ activity }) => activity?.start?.slice(0, 10))

describe('Strava’s export', () => {
  it('gives each activity once, with the shoes and the weather of its table', async () => {
    const found = await readAll('export.zip', stravaExport())
    expect(
      found.map(({ activity }) => [activity?.start, activity?.km, activity?.shoes, activity?.temperature]),
    ).toEqual([
      ['2024-05-12T07:30:00Z', 6, 'Blue', { celsius: 22, from: 'weather' }],
      ['2024-05-14T07:30:00Z', expect.closeTo(6, 3), 'Red', undefined],
      ['2024-05-16T18:10:00Z', 8, undefined, undefined],
    ])
    expect(found.map(({ problem }) => problem)).toEqual([undefined, undefined, undefined])
  })

  it('names a broken file, keeps its row of the table, and goes on', async () => {
    const found = await readAll('export.zip', stravaExport({ 'activities/12.gpx': bytesOf('<gpx><trk') }))
    expect(found).toMatchObject([
      { file: 'export.zip/activities/11.fit.gz' },
      { file: 'export.zip/activities/12.gpx', problem: { kind: 'damaged' } },
      { activity: { start: '2024-05-14T07:30:00Z', km: 6, source: 'csv' } },
      { activity: { start: '2024-05-16T18:10:00Z' } },
    ])
  })
})

describe('Garmin’s export', () => {
  const inner = zipSync({ 'run_1.fit': fitRun(), 'run_2.fit': fitRun({ start: '2024-05-14T07:30:00Z' }) })
  const folder = 'DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip'

  it.each([0, 9] as const)('is read through its inner zip, packed at level %i', async (level) => {
    const found = await readAll('garmin.zip', zipSync({ [folder]: [inner, { level }] }))
    expect(days(found)).toEqual(['2024-05-12', '2024-05-14'])
    expect(found[0]?.file).toBe(`garmin.zip/${folder}/run_1.fit`)
  })

  it('can read an inner zip of any size from its beginning again and again', async () => {
    const noise = Uint8Array.from({ length: 9_500_000 }, (_, index) => (index * 7919) >> 3)
    const source = innerSource('inner.zip', noise.length, async function* () {
      for (let at = 0; at < noise.length; at += 70_000) yield noise.subarray(at, at + 70_000)
    })
    for (const [from, to] of [
      [9_499_000, 9_500_000],
      [10, 40],
      [100_000, 300_000],
      [299_999, 300_001],
      [5, 9],
      [9_499_999, 9_600_000],
    ] as const)
      expect(Buffer.from(await source.read(from, to)).equals(noise.subarray(from, to))).toBe(true)
  })
})

describe('a hostile zip', () => {
  it('is a bomb: it stops early and says so', async () => {
    const bomb = gzipSync(new Uint8Array(40_000_000))
    const found = await readAll('bomb.zip', zipSync({ 'run.gpx.gz': bomb, 'ok.fit': fitRun() }))
    expect(found).toMatchObject([
      { problem: { kind: 'too-large', text: expect.stringMatching(/far more than any activity/) } },
      { activity: { km: 6 } },
    ])
  })

  it('names its files as paths elsewhere: they are only labels, on one line', async () => {
    const found = await readAll(
      'paths.zip',
      zipSync({ '../../etc/pass\nwd.fit': fitRun(), '/abs/x.gpx': bytesOf(gpxRun()) }),
    )
    expect(found.map(({ file }) => file)).toEqual(['paths.zip/../../etc/pass wd.fit', 'paths.zip//abs/x.gpx'])
  })

  it('lies about the length or the checksum of a file: what came is told with the doubt', async () => {
    const honest = zipSync({ 'run.fit': [fitRun(), { level: 0 }] })
    const list = honest.length - 22 - 46 - 'run.fit'.length
    const lying = (at: number) => {
      const bytes = honest.slice()
      bytes[list + at] = (bytes[list + at] ?? 0) ^ 1
      return bytes
    }
    expect(await readAll('crc.zip', lying(16))).toMatchObject([
      { activity: { km: 6 }, problem: { text: expect.stringMatching(/checksum/) } },
    ])
    expect(await readAll('size.zip', lying(24))).toMatchObject([
      { problem: { text: expect.stringMatching(/than it says/) } },
    ])
  })

  it('has files that lie over each other: refused', async () => {
    const zip = zipSync({ 'a.fit': fitRun(), 'b.fit': fitRun() })
    const second = zip.length - 22 - 46 - 5
    new DataView(zip.buffer).setUint32(second + 42, 10, true)
    expect(await readAll('overlap.zip', zip)).toMatchObject([
      { problem: { text: expect.stringMatching(/lie over each other/) } },
    ])
  })

  it('is a zip in a zip in a zip in a zip: it is opened no deeper, and says so', async () => {
    let zip = zipSync({ 'run.fit': fitRun() })
    for (let depth = 0; depth < 5; depth++) zip = zipSync({ 'in.zip': zip })
    expect(await readAll('deep.zip', zip)).toMatchObject([
      { problem: { text: expect.stringMatching(/zip in a zip in a zip/) } },
    ])
  })

  it('was cut off: it is to be downloaded again', async () => {
    const zip = zipSync({ 'run.fit': fitRun() })
    expect(await readAll('cut.zip', zip.subarray(0, zip.length - 30))).toMatchObject([
      { problem: { text: expect.stringMatching(/cut off.*Download it again/) } },
    ])
  })

  it('holds no activity: it says so, and not that it is broken', async () => {
    expect(await readAll('other.zip', zipSync({ 'photo.jpg': deflateSync(Uint8Array.of(1)) }))).toMatchObject([
      { problem: { kind: 'not-an-activity', text: 'There is no activity file in this zip.' } },
    ])
  })
})

describe('a hostile XML file', () => {
  it('declares words that grow without end: refused', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><gpx>&b;</gpx>`
    expect(await readAll('laughs.gpx', bytesOf(laughs))).toMatchObject([
      { problem: { text: expect.stringMatching(/words of its own \(ENTITY\)/) } },
    ])
  })

  it('never ends its text: refused', async () => {
    const endless = bytesOf(`<gpx><trk><name>${'a'.repeat(3_000_000)}`)
    expect(await readAll('endless.gpx', endless)).toMatchObject([
      { problem: { text: expect.stringMatching(/on and on/) } },
    ])
  })

  it('nests its parts without end: refused', async () => {
    expect(await readAll('deep.gpx', bytesOf(`<gpx>${'<a>'.repeat(1000)}`))).toMatchObject([
      { problem: { text: expect.stringMatching(/nested deeper/) } },
    ])
  })
})
