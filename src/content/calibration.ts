/**
 * Real stories told by runners, paraphrased, with the causes and the urgency that an expert reading expects. Their answers to the quiz
 * are in `encoded.ts`, chosen blind. Stories with odd numbers were looked at while the rules were tuned, those with even numbers are
 * for checking and were looked at rarely.
 */
import type { CalibrationCase } from '../domain/calibrationCase'
import { encoded } from './calibration/encoded'
import { nocturnal } from './calibration/nocturnal'
import { notSimpleCramp } from './calibration/not-simple-cramp'
import { runnerAccount } from './calibration/runner-account'
import { sideStitch } from './calibration/side-stitch'

export const calibrationCases: readonly CalibrationCase[] = [
  ...runnerAccount,
  ...nocturnal,
  ...sideStitch,
  ...notSimpleCramp,
].map((story) => ({ ...story, answers: encoded.answers[story.id] }))
