import type { Questions } from '../domain/quiz/question'
import { background } from './questions/background'
import { clotRisk } from './questions/clot-risk'
import { conditions } from './questions/conditions'
import { drinking } from './questions/drinking'
import { footStrike } from './questions/foot-strike'
import { health } from './questions/health'
import { heat } from './questions/heat'
import { load } from './questions/load'
import { medicines } from './questions/medicines'
import { night } from './questions/night'
import { pace } from './questions/pace'
import { pregnancySigns } from './questions/pregnancy-signs'
import { shoes } from './questions/shoes'
import { sickleSigns } from './questions/sickle-signs'
import { signsBefore } from './questions/signs-before'
import { signsNow } from './questions/signs-now'
import { sleep } from './questions/sleep'
import { stitch } from './questions/stitch'
import { warmUp } from './questions/warm-up'
import { when } from './questions/when'
import { where } from './questions/where'

/** The words of every question. */
export const questions: Questions = {
  'signs-now': signsNow,
  'clot-risk': clotRisk,
  'signs-before': signsBefore,
  where,
  stitch,
  when,
  load,
  pace,
  'warm-up': warmUp,
  heat,
  drinking,
  shoes,
  'foot-strike': footStrike,
  sleep,
  night,
  background,
  health,
  medicines,
  conditions,
  'sickle-signs': sickleSigns,
  'pregnancy-signs': pregnancySigns,
}
