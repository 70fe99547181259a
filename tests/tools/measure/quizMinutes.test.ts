import { expect, it } from 'vitest'
import { calibrationCases } from '../../../src/content/calibration'
import { exampleRunner } from '../../../src/content/exampleRunner'
import { model } from '../../../src/content/model'
import { questions } from '../../../src/content/questions'
import { quiz } from '../../../src/content/quiz'
import { quizMinutes } from '../../../src/content/quizMinutes'
import { quizLength } from '../../../tools/measure/quizLength'
import { finisher } from '../../../tools/verify/overlay'

it('says how many minutes the quiz takes half of the ordinary runners', () => {
  const finish = finisher(model)
  const minutes = calibrationCases
    .filter(({ gold }) => gold.triage === 'self-care')
    .map(({ answers }) => quizLength(quiz, questions, finish(answers)).minutes)
    .sort((a, b) => a - b)
  const half = minutes[Math.ceil(minutes.length / 2) - 1] ?? Number.NaN
  expect(quizMinutes).toBe(['', 'one', 'two', 'three', 'four'][Math.round(half)])
})

it('is longer with medicines to name, as the start page says', () => {
  const minutesOf = (health: readonly ('18-39' | 'medicines' | 'well')[]) =>
    quizLength(quiz, questions, finisher(model)({ ...exampleRunner.answers, health })).minutes
  expect(minutesOf(['18-39', 'medicines'])).toBeGreaterThan(minutesOf(['18-39', 'well']))
})
