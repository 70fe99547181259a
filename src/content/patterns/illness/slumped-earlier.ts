import { every, is, some } from '../../../domain/conditions/condition'
import { notShort } from '../runnerAndRun/time-not-told'

/** Sickle cell, and a muscle weak for longer than minutes: sickled muscle looks normal and goes weak. How long not told counts as hours. */
const weakWithSickle = every(is('conditions', 'sickle'), is('feel', 'weak'), notShort)

/** Sickle cell, and legs that gave way in an earlier effort: told as that, or weak for hours, whatever was said of earlier days. */
export const slumpedEarlier = some(is('sickle-signs', 'earlier'), weakWithSickle)
