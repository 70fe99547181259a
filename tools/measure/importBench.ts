import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createImport } from '../../src/exchange/activities/import'
import { readActivities } from '../../src/exchange/activities/readActivities'
import { fileSource } from '../ask/fileSource'
import { writeBigExport } from './bigExport'

const activities = 2000
const gigabyte = 1_000_000_000

const megabytes = (bytes: number) => Math.round(bytes / 1e6)

/** Memory of the process, sampled while it reads. What was held to write the export does not count. */
function watchMemory() {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 50)
  return () => {
    clearInterval(timer)
    return { before: megabytes(before), most: megabytes(most) }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'uncramp-export-'))
try {
  const path = process.argv[2] ?? join(folder, 'export.zip')
  if (process.argv[2] === undefined) await writeBigExport(path, activities, gigabyte)
  const source = await fileSource('export.zip', path)
  const memory = watchMemory()
  const begun = performance.now()
  let [read, problems] = [0, 0]
  for await (const { activity, problem } of readActivities(source, createImport(Date.now()))) {
    if (activity !== undefined) read += 1
    if (problem !== undefined) problems += 1
  }
  const seconds = Math.round((performance.now() - begun) / 1000)
  await source.close()
  const line = { activities: read, problems, megabytes: megabytes(statSync(path).size), seconds, memory: memory() }
  process.stdout.write(`${JSON.stringify(line)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
