import { assess, model } from '../../src/content/model'
import { type AnswersFile, readAnswersFile } from './assessFile'
import { oneLine } from './oneLine'
import { allowClosedPipe } from './pipe'
import { readInput } from './readInput'
import { report } from './report'

function read(files: readonly string[]): AnswersFile {
  const [file] = files
  if (file === undefined || files.length > 1) {
    return { ok: false, problem: 'Name one file of answers, or - for standard input: npm run -s assess -- FILE' }
  }
  try {
    return readAnswersFile(file, readInput(file))
  } catch (error) {
    return { ok: false, problem: oneLine(`Cannot read ${file}: ${error instanceof Error ? error.message : error}`) }
  }
}

allowClosedPipe()
const input = read(process.argv.slice(2))
if (!input.ok) {
  process.stderr.write(`${input.problem}\n`)
  process.exitCode = 2
} else if (!input.list) {
  for (const answers of input.runners)
    process.stdout.write(`${JSON.stringify(report(assess(answers), model), null, 2)}\n`)
} else {
  // One runner a line and one at a time: a long list need not fit into a single string.
  process.stdout.write('[')
  for (const [index, answers] of input.runners.entries()) {
    process.stdout.write(`${index === 0 ? '' : ','}\n${JSON.stringify(report(assess(answers), model))}`)
  }
  process.stdout.write('\n]\n')
}
