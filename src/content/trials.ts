import { type Condition, is, isAny, some } from '../domain/conditions/condition'
import type { LogKind } from '../domain/log/logEntry'
import type { TrialRule } from '../domain/trial/trial'
import { type MeasureId, measureIds } from '../domain/vocabulary'

/** A heart that strains, airways that tighten, sickle cell, or years: for them an effort without a warm-up is a risk of its own. */
const needsAWarmUp = some(
  is('health', '65-plus'),
  isAny(
    'conditions',
    'heart-disease',
    'heart-failure',
    'heart-block-or-myasthenia',
    'lung',
    'sickle',
    'wheeze-on-runs',
    'tight-chest',
  ),
  isAny('medicines', 'beta-blocker', 'digoxin', 'laba-inhaler', 'reliever-inhaler'),
  is('stitch', 'wheeze'),
)

export type TrialCard = {
  readonly question: string
  readonly rule: TrialRule
  readonly counts: LogKind
  /** Who may need it, so that leaving it out by chance is no game for them. */
  readonly notFor?: Condition
  readonly on: string
  readonly off: string
}

/**
 * What can be tried by chance: done or left out, neither can harm. Nothing that is drunk, swallowed or eaten, no training and
 * nothing medical: for someone who needs it, to leave it out by chance is no game. What acts the same day is drawn day by day,
 * what builds up goes in blocks.
 */
export const trials: { readonly [M in MeasureId]?: TrialCard } = {
  'dynamic-warm-up': {
    question: 'Do you cramp less on runs that begin with a warm-up?',
    rule: 'by-day',
    counts: 'run',
    on: 'Warm up before the run, as your plan says.',
    off: 'No warm-up drills. Begin slowly instead.',
    notFor: needsAWarmUp,
  },
  'post-run-static-stretch': {
    question: 'Do you cramp less in weeks in which you stretch after runs?',
    rule: 'by-block',
    counts: 'run',
    on: 'Stretch calmly after each run, as your plan says.',
    off: 'No stretching after runs.',
  },
  'compression-after-run': {
    question: 'Do you cramp less in weeks in which you wear compression socks after long runs?',
    rule: 'by-block',
    counts: 'run',
    on: 'Wear the socks after long runs, as your plan says.',
    off: 'Leave the socks in the drawer.',
  },
  'sports-massage': {
    question: 'Do you cramp less in weeks with massage or a foam roller?',
    rule: 'by-block',
    counts: 'run',
    on: 'Massage or roll, as your plan says.',
    off: 'No massage and no roller.',
  },
  'bedtime-calf-stretch': {
    question: 'Do you cramp less at night in weeks in which you stretch before bed?',
    rule: 'by-block',
    counts: 'night',
    on: 'Stretch before bed, as your plan says.',
    off: 'Go to bed without the stretch.',
  },
  'sleep-position-bedclothes': {
    question: 'Do you cramp less on nights with room for your feet?',
    rule: 'by-day',
    counts: 'night',
    on: 'Loose covers and room for your feet tonight.',
    off: 'Covers as you always had them.',
  },
}

/** What can be tried at all, in whose plan it stands. */
export const triableAtAll: readonly MeasureId[] = measureIds.filter((id) => trials[id] !== undefined)

/** Of the runners whose cramps a measure halves: who knows by the end of a trial, and who does not (see `needed`). */
const halving = { known: 'four in five', missed: 'one in five' } as const

/** How a trial goes, in plain words. */
export const trialWords = {
  nothing: 'Nothing in your plan can be tried in this way.',
  can: 'We only let chance decide on things that do no harm, done or left out. Where they are in a plan, these can be tried:',
  cannot:
    'All else is not left to chance: what you eat, drink or swallow, salt too; training and how you run; what helps in a cramp; and anything medical. Whoever needs it must not leave it out because a coin said so.',
  known: halving.known,
  rule: {
    'by-day': 'A coin decides for each day whether you do it. That keeps wishes and weather out of it.',
    'by-block':
      'Two weeks with it and two weeks without, again and again. A coin decides which comes first. The first four days of each two weeks do not count, as what you did before may linger.',
  } satisfies Record<TrialRule, string>,
  honest: [
    'Look as often as you like. If it does nothing, at most 5 in 100 runners are ever told that it helps. In 100,000 made-up runners it was 1 to 4 in 100, with good and bad spells and lingering effects among them.',
    'Log every run or night, also those when you forgot the draw: what was drawn counts, not what you did.',
    'Stop at any time. If a warning sign comes up, answer the quiz again: the trial then stops.',
  ],
  verdict: {
    helps: 'It seems to help you.',
    'no-difference': `No difference seen. It probably does not halve your cramps; ${halving.missed} who gain that much are missed.`,
    worse: 'You cramped more with it. Leave it out.',
    open: 'Cannot tell yet.',
  },
} as const
