import { createImport } from '../../src/exchange/activities/import'
import { readActivities } from '../../src/exchange/activities/readActivities'
import { fileSource } from './fileSource'
import { oneLine } from './oneLine'
import { allowClosedPipe } from './pipe'
import { locate } from './readInput'
import { runLine } from './runLine'

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)

async function tell(file: string): Promise<void> {
  try {
    const source = await fileSource(file, locate(file))
    try {
      for await (const found of readActivities(source, createImport(Date.now()))) print(runLine(found))
    } finally {
      await source.close()
    }
  } catch (error) {
    print({ file, problem: oneLine(`Cannot be read: ${error instanceof Error ? error.message : error}`) })
  }
}

allowClosedPipe()
const files = process.argv.slice(2)
if (files.length === 0) {
  process.stderr.write('Name one or more activity files: npm run -s runs -- FILE…\n')
  process.exitCode = 2
}
for (const file of files) await tell(file)
