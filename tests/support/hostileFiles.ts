import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { gzipSync, zipSync } from 'fflate'
import { bytesOf, fitRun, gpxRun, tcxRun } from './activityFiles'
import { stravaExport, stravaTable } from './stravaExport'

const short = { paces: [290, 300] }

/** Real files, where they are there: only small ones, as each is read thousands of times. */
function realFiles(): readonly Uint8Array[] {
  const folder = '../shared/runs'
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).map((name): Uint8Array => readFileSync(`${folder}/${name}`))
  return files.filter(({ length }) => length < 20_000)
}

const table = bytesOf(
  stravaTable([
    {
      date: 'Jan 15, 2024, 7:30:00 AM',
      type: 'Run',
      shownTime: '1',
      shownDistance: '5',
      seconds: '1500',
      metres: '5000',
    },
    { date: '6. 9. 2026 11:18:40', type: 'Běh', shownTime: '1', shownDistance: '5', seconds: '1500', metres: '5000,5' },
  ]),
)

/** Honest files of every kind, to be spoilt. */
const honest: readonly Uint8Array[] = [
  fitRun({ ...short, celsius: 20, clockAhead: 60 }),
  bytesOf(gpxRun(short)),
  bytesOf(tcxRun(short)),
  gzipSync(fitRun(short)),
  gzipSync(bytesOf(gpxRun(short))),
  table,
  stravaExport(),
  zipSync({ 'a/run.fit': [fitRun(short), { level: 0 }], 'b.tcx.gz': gzipSync(bytesOf(tcxRun(short))) }, { level: 0 }),
  zipSync({ 'part.zip': zipSync({ 'run.gpx': bytesOf(gpxRun(short)) }) }),
  ...realFiles(),
]

type Spoil = (bytes: Uint8Array) => Uint8Array

const place = fc.double({ min: 0, max: 1, noNaN: true })
const at = (bytes: Uint8Array, share: number) => Math.min(bytes.length, Math.floor(bytes.length * share))

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts))

const word = fc.constantFrom(0, 1, 0x7f, 0xff, 0xffff, 0x7fffffff, 0xffffffff, 0x80000000, 0x10000)

/** One way to spoil a file. Lengths, checksums, places and names are all only bytes. */
const spoil: fc.Arbitrary<Spoil> = fc.oneof(
  fc.tuple(place, fc.nat(255)).map(
    ([where, byte]): Spoil =>
      (bytes) => {
        const spoilt = bytes.slice()
        spoilt[at(bytes, where)] = byte
        return spoilt
      },
  ),
  fc.tuple(place, word).map(
    ([where, value]): Spoil =>
      (bytes) => {
        const spoilt = bytes.slice()
        const from = Math.max(0, at(bytes, where) - 4)
        if (from + 4 <= spoilt.length) new DataView(spoilt.buffer).setUint32(from, value, true)
        return spoilt
      },
  ),
  // Where formats keep their lengths: at the very beginning and the very end.
  fc.tuple(fc.nat(60), fc.boolean(), word).map(
    ([from, fromEnd, value]): Spoil =>
      (bytes) => {
        const spoilt = bytes.slice()
        const start = fromEnd ? spoilt.length - 4 - from : from
        if (start >= 0 && start + 4 <= spoilt.length) new DataView(spoilt.buffer).setUint32(start, value, true)
        return spoilt
      },
  ),
  place.map(
    (where): Spoil =>
      (bytes) =>
        bytes.slice(0, at(bytes, where)),
  ),
  place.map(
    (where): Spoil =>
      (bytes) =>
        bytes.slice(at(bytes, where)),
  ),
  fc.tuple(place, place).map(
    ([one, other]): Spoil =>
      (bytes) => {
        const [from, to] = [at(bytes, Math.min(one, other)), at(bytes, Math.max(one, other))]
        return joined(bytes.slice(0, to), bytes.slice(from))
      },
  ),
  fc.tuple(place, fc.uint8Array({ maxLength: 40 })).map(
    ([where, strange]): Spoil =>
      (bytes) =>
        joined(bytes.slice(0, at(bytes, where)), strange, bytes.slice(at(bytes, where))),
  ),
  fc
    .tuple(
      place,
      fc.constantFrom(
        '<',
        '&',
        ']]>',
        '<!--',
        '<![CDATA[',
        '&lol;',
        '</trkpt>',
        'NaN',
        '1e999',
        '-',
        '\u0000',
        '"',
        '\n',
      ),
    )
    .map(
      ([where, text]): Spoil =>
        (bytes) =>
          joined(bytes.slice(0, at(bytes, where)), bytesOf(text), bytes.slice(at(bytes, where))),
    ),
)

const spoilt = fc
  .tuple(fc.constantFrom(...honest), fc.array(spoil, { minLength: 1, maxLength: 4 }))
  .map(([file, ways]) => ways.reduce((bytes, way) => way(bytes), file))

/** What someone might drop on the page: an honest file spoilt, that packed once more, two in one, or anything at all. */
export const hostileFile: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 12, arbitrary: spoilt },
  { weight: 2, arbitrary: spoilt.map((bytes) => zipSync({ 'run.fit': bytes }, { level: 1 })) },
  { weight: 1, arbitrary: spoilt.map((bytes) => gzipSync(bytes, { level: 1 })) },
  { weight: 1, arbitrary: fc.tuple(spoilt, spoilt).map((both) => joined(...both)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
)
