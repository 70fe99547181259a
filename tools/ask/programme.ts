import { editionAt } from '../../src/exchange/calendar/calendarFile'
import { oneLine } from './oneLine'
import { allowClosedPipe } from './pipe'
import { programmeAnswer } from './programmeAnswer'
import { readProgrammeFile } from './programmeFile'
import { readInput } from './readInput'

const usage = 'Name one file, or - for standard input: npm run -s programme -- FILE [--ics]'

function read(args: readonly string[]) {
  const [file, ...more] = args.filter((arg) => arg !== '--ics')
  if (file === undefined || more.length > 0) return { ok: false, problem: usage } as const
  try {
    return readProgrammeFile(file, readInput(file))
  } catch (error) {
    const problem = oneLine(`Cannot read ${file}: ${error instanceof Error ? error.message : error}`)
    return { ok: false, problem } as const
  }
}

allowClosedPipe()
const args = process.argv.slice(2)
const input = read(args)
if (!input.ok) {
  process.stderr.write(`${input.problem}\n`)
  process.exitCode = 2
} else {
  const answer = programmeAnswer(input.request, editionAt(Date.now()))
  if (!args.includes('--ics')) process.stdout.write(`${JSON.stringify(answer.document, null, 2)}\n`)
  else if (answer.calendar !== undefined) process.stdout.write(answer.calendar)
  else {
    // No calendar is a calendar without the reason for it.
    process.stderr.write(`${oneLine(answer.document.why ?? '')}\n`)
    process.exitCode = 1
  }
}
