import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { gzipSync, strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** Once a second, an hour of running. */
const pointsEach = 3600
const photo = 4_000_000

/** An hour's run to the north, the way a watch writes it, heart rate and all. */
function hourAsGpx(day: number): Uint8Array {
  const start = Date.UTC(2019, 0, 1 + day, 6)
  const points = Array.from({ length: pointsEach }, (_, second) => {
    const time = new Date(start + second * 1000).toISOString()
    const latitude = (50 + second * 2.6e-5 + (second % 7) * 1e-7).toFixed(7)
    return `<trkpt lat="${latitude}" lon="7.0000${second % 10}"><ele>${100 + (second % 90) / 10}</ele><time>${time}</time><extensions><hr>${130 + (second % 40)}</hr></extensions></trkpt>`
  })
  return strToU8(`<?xml version="1.0"?><gpx><trk><type>running</type><trkseg>${points.join('\n')}</trkseg></trk></gpx>`)
}

/** Writes an export such as Strava's to disk: so many hours of running, half of them gzip'd, and photos until it has `bytes`. */
export async function writeBigExport(path: string, activities: number, bytes: number): Promise<void> {
  const out = createWriteStream(path)
  let written = 0
  const zip = new Zip((error, piece) => {
    if (error) throw error
    written += piece.length
    out.write(piece)
  })
  const room = async () => {
    if (out.writableNeedDrain) await once(out, 'drain')
  }
  for (let day = 0; day < activities; day++) {
    const packed = day % 2 === 0
    const name = `activities/${day}.gpx${packed ? '.gz' : ''}`
    const entry = packed ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 1 })
    zip.add(entry)
    entry.push(packed ? gzipSync(hourAsGpx(day), { level: 1 }) : hourAsGpx(day), true)
    await room()
  }
  for (let index = 0; written < bytes; index++) {
    const entry = new ZipPassThrough(`media/${index}.jpg`)
    zip.add(entry)
    entry.push(randomBytes(photo), true)
    await room()
  }
  zip.end()
  out.end()
  await once(out, 'close')
}
