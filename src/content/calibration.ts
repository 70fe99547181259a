/**
 * Real stories told by runners, as answers to the quiz, to test the rules against.
 *
 * How they were encoded: from the stories alone. The answers were fixed before their outcomes were read.
 * - Only what a story says or plainly implies is answered. What it does not mention is left out.
 * - Safety questions are answered "none" where a story gives no sign. `signs-now` holds only what holds now or held in
 *   the last day or two.
 * - A race of marathon length or more counts as longer than any run of the month before, as training runs stop short of it.
 * - How long a run lasted is answered only where a time or distance settles it.
 * - "Cramped before" means that a cramp, or what the runner takes for one, came with more than one run. Cramps that only
 *   come hours later or in bed do not count.
 * - "Slowed badly" is answered where the cramp stopped or slowed the runner late in a run.
 * - Ages are answered only where told.
 * Answers are never changed to please the rules: a `note` marks where a story left room for another answer.
 */
import type { CalibrationCase } from '../domain/calibrationCase'
import { nocturnal } from './calibration/nocturnal'
import { notSimpleCramp } from './calibration/not-simple-cramp'
import { runnerAccount } from './calibration/runner-account'
import { sideStitch } from './calibration/side-stitch'

export const calibrationCases: readonly CalibrationCase[] = [
  ...runnerAccount,
  ...nocturnal,
  ...sideStitch,
  ...notSimpleCramp,
]
