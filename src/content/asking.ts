import { every, is, isAny, not, some, unsaid } from '../domain/conditions/condition'
import type { AskedIf } from '../domain/quiz/quiz'
import { buildsUp } from './patterns/asked/builds-up'
import { earlyAndNotOneLeg } from './patterns/asked/early-and-not-one-leg'
import { legCrampScope as legs } from './patterns/asked/leg-cramp-scope'
import { restOrTwitch } from './patterns/asked/rest-or-twitch'
import { oneLegForDays } from './patterns/clotsAndArteries/one-leg-for-days'
import { legForHours, oneLegAchesAtRest } from './patterns/clotsAndArteries/one-leg-for-hours'
import { legNewlyAches, legNotSaid } from './patterns/clotsAndArteries/one-leg-newly-aches'
import { oneLegNewlyWrong } from './patterns/clotsAndArteries/one-leg-newly-wrong'
import { calfNewlySore } from './patterns/muscle/calf-may-be-torn'
import { nightAfterNight, offTheRun } from './patterns/runnerAndRun/night-after-night'

/** A muscle that locks and lets go, and nothing else, needs none of the questions that tell a cramp from something else. */
const notJustLocking = isAny('feel', 'tightens', 'stays-tight', 'aches', 'sharp', 'weak', 'tingles')

/** Whoever cramps in bed or at rest alone is not asked how they warm up and land, and in which shoes: it would explain nothing. */
const legsOnRuns = every(legs, unsaid(offTheRun))

/** Whoever cramps night after night and never on a run has no run to tell of. */
const legsWithARun = every(legs, unsaid(nightAfterNight))

const takesSomething = is('health', 'medicines')

/**
 * What must hold for a question to be asked; the others are asked of everyone.
 * Kept apart from the words of the questions, so that the start page need not load those.
 */
export const askedIf: AskedIf = {
  'unwell-now': is('signs-now', 'very-unwell'),
  'chest-now': is('signs-now', 'chest'),
  'fluids-now': is('signs-now', 'fluids'),
  'leg-now': is('signs-now', 'one-leg'),
  stitch: is('where', 'ribs'),
  feel: legs,
  // Who cannot say what it does may still know how long: hours of it are no cramp.
  lasts: every(legs, some(notJustLocking, legNotSaid)),
  when: legs,
  // Whoever says that it locks, and in both legs or either, has told enough: for them it changes neither urgency nor lead.
  history: every(
    legs,
    unsaid(
      every(
        is('feel', 'locks'),
        isAny('where', 'either-leg', 'both-legs'),
        not(some(notJustLocking, is('feel', 'twitches'))),
      ),
    ),
  ),
  'sudden-signs': every(legs, some(isAny('feel', 'sharp', 'sore-days'), calfNewlySore)),
  'clot-risk': every(legs, some(oneLegForDays, legForHours, oneLegAchesAtRest, legNewlyAches, oneLegNewlyWrong)),
  'builds-signs': buildsUp,
  'early-signs': earlyAndNotOneLeg,
  'rest-signs': restOrTwitch,
  load: legsWithARun,
  heat: legsWithARun,
  // Of everyone: too much to drink can kill whenever the cramps come, and with some medicines and conditions so can too little.
  drinking: legs,
  'warm-up': legsOnRuns,
  shoes: legsOnRuns,
  'foot-strike': legsOnRuns,
  sleep: legs,
  night: every(legs, isAny('sleep', 'after-hard-runs', 'now-and-then', 'most-weeks')),
  'signs-before': is('health', 'earlier-sign'),
  'pregnancy-signs': isAny('health', 'pregnant', 'birth-lately'),
  eating: is('health', 'eating'),
  medicines: takesSomething,
  'medicine-signs': every(takesSomething, unsaid(is('medicines', 'none'))),
  supplements: takesSomething,
  conditions: is('health', 'condition'),
  'sickle-signs': is('conditions', 'sickle'),
  tried: legs,
  background: legs,
  habits: legs,
}
