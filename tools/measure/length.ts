import { calibrationCases } from '../../src/content/calibration'
import { exampleRunner } from '../../src/content/exampleRunner'
import { model } from '../../src/content/model'
import { questions } from '../../src/content/questions'
import { quiz } from '../../src/content/quiz'
import { finisher } from '../verify/overlay'
import { type QuizLength, quizLength } from './quizLength'

/** Prints how long the quiz is: for a typical runner, and over the real stories, what a story leaves unsaid answered "not sure". */
const finish = finisher(model)
const measure = (answers: (typeof calibrationCases)[number]['answers']): QuizLength =>
  quizLength(quiz, questions, finish(answers))

const ordinary = calibrationCases
  .filter(({ gold }) => gold.triage === 'self-care')
  .map(({ answers }) => measure(answers))
const everyone = calibrationCases.map(({ answers }) => measure(answers))

const at = (share: number, of: readonly QuizLength[], what: keyof QuizLength): number => {
  const sorted = of.map((one) => one[what]).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
}
const row = (name: string, of: readonly QuizLength[], share: number): string =>
  `${name.padEnd(34)}${(['screens', 'taps', 'words', 'minutes'] as const).map((what) => String(at(share, of, what)).padStart(9)).join('')}`

process.stdout.write(
  `${[
    `${''.padEnd(34)}${['screens', 'taps', 'words', 'minutes'].map((name) => name.padStart(9)).join('')}`,
    row('typical runner', [measure(exampleRunner.answers)], 1),
    row('half of the ordinary runners', ordinary, 0.5),
    row('nine of ten ordinary runners', ordinary, 0.9),
    row('nine of ten of all stories', everyone, 0.9),
    row('the longest of all stories', everyone, 1),
  ].join('\n')}\n`,
)
