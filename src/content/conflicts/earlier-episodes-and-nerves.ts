import { is } from '../../domain/conditions/condition'
import type { Conflicts } from '../../domain/plan/measure'

/** What has to wait for a doctor: earlier episodes, a nerve, pressure in the lower leg. */
export const earlierEpisodesAndNerves = {
  'earlier-serious-episode-or-muscle-disease': {
    flags: ['earlier-serious-episode', 'metabolic-myopathy'],
    forbids: ['run-long', 'run-fast', 'race', 'run-in-heat', 'run-hills', 'load-leg', 'massage-deeply', 'drink-more'],
    danger: 'life',
    say: 'Run only easily until a doctor agrees to hard, long or hot runs.',
    why: 'What happened once, such as muscle breakdown, heat stroke or low blood sodium, can happen again in the next hard effort.',
  },
  'earlier-sign-unchecked': {
    // It may have been a clot, low blood sodium or a muscle breaking down: nobody has looked.
    when: is('signs-before', 'swollen-leg-earlier'),
    forbids: [
      'run',
      'exercise-leg',
      'stretch',
      'rub-leg',
      'wear-compression',
      'drink-more',
      'drink-salty',
      'take-vitamin-k',
      'take-painkiller',
    ],
    danger: 'life',
    say: 'A sign that is gone still has to be looked at. Until then no rubbing or squeezing of the leg, no longer runs, and no drinking beyond thirst.',
    why: 'A clot can hide behind a leg that looks well again, and what made you ill once can do so in the next long run.',
  },
  'heat-illness-history': {
    when: is('signs-before', 'heat-illness-earlier'),
    flags: ['exertional-heat-stroke'],
    forbids: ['run-in-heat', 'run-long', 'run-fast', 'race'],
    danger: 'life',
    say: 'Because heat has made you ill before, ask a doctor before any heat training or test run in hot weather.',
    why: 'Someone who has had heat illness once is likelier to get it again.',
  },
  'pressure-in-the-lower-leg': {
    flags: ['exertional-compartment', 'acute-compartment'],
    forbids: ['run-long', 'run-fast', 'race', 'run-hills', 'load-leg', 'rub-leg', 'wear-compression'],
    danger: 'harm',
    say: 'When it starts, stop. Keep tight things off the leg, and let a sports doctor look at it before you do more.',
    why: 'A tense muscle gets even more pressure from running on it or squeezing it.',
  },
  'nerve-or-back': {
    flags: ['spine-nerve', 'cauda-equina', 'mnd-weakness'],
    forbids: ['jump', 'stretch-straight-leg'],
    danger: 'harm',
    say: 'Until someone has looked at the nerve or back, no jumping and no stretches with a straight leg.',
    why: 'A sore nerve gets worse when it is pulled or loaded.',
  },
} as const satisfies Partial<Conflicts>
