import type { Questions } from '../domain/quiz/question'
import { background } from './questions/background'
import { buildsSigns } from './questions/builds-signs'
import { chestNow } from './questions/chest-now'
import { clotRisk } from './questions/clot-risk'
import { conditions } from './questions/conditions'
import { drinking } from './questions/drinking'
import { earlySigns } from './questions/early-signs'
import { eating } from './questions/eating'
import { feel } from './questions/feel'
import { fluidsNow } from './questions/fluids-now'
import { footStrike } from './questions/foot-strike'
import { habits } from './questions/habits'
import { health } from './questions/health'
import { heat } from './questions/heat'
import { history } from './questions/history'
import { lasts } from './questions/lasts'
import { legNow } from './questions/leg-now'
import { load } from './questions/load'
import { medicineSigns } from './questions/medicine-signs'
import { medicines } from './questions/medicines'
import { night } from './questions/night'
import { pregnancySigns } from './questions/pregnancy-signs'
import { restSigns } from './questions/rest-signs'
import { shoes } from './questions/shoes'
import { sickleSigns } from './questions/sickle-signs'
import { signsBefore } from './questions/signs-before'
import { signsNow } from './questions/signs-now'
import { sleep } from './questions/sleep'
import { stitch } from './questions/stitch'
import { suddenSigns } from './questions/sudden-signs'
import { supplements } from './questions/supplements'
import { tried } from './questions/tried'
import { unwellNow } from './questions/unwell-now'
import { warmUp } from './questions/warm-up'
import { when } from './questions/when'
import { where } from './questions/where'

/** The words of every question. */
export const questions: Questions = {
  background,
  'builds-signs': buildsSigns,
  'chest-now': chestNow,
  'clot-risk': clotRisk,
  conditions,
  drinking,
  'early-signs': earlySigns,
  eating,
  feel,
  'fluids-now': fluidsNow,
  'foot-strike': footStrike,
  habits,
  health,
  heat,
  history,
  lasts,
  'leg-now': legNow,
  load,
  'medicine-signs': medicineSigns,
  medicines,
  night,
  'pregnancy-signs': pregnancySigns,
  'rest-signs': restSigns,
  shoes,
  'sickle-signs': sickleSigns,
  'signs-before': signsBefore,
  'signs-now': signsNow,
  sleep,
  stitch,
  'sudden-signs': suddenSigns,
  supplements,
  tried,
  'unwell-now': unwellNow,
  'warm-up': warmUp,
  when,
  where,
}
