import { isAny } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'

export const heatAcclimatisation = {
  name: 'Get used to the heat',
  short: 'Easy runs in the heat for 1-2 weeks before a hot race.',
  phase: 'weekly',
  targets: { 'heat-and-sweat': 3, 'sodium-loss': 1 },
  origin: 'studies',
  fits: isAny('heat', 'hot-not-used', 'hot-used'),
  dose: 'Easy exercise in the heat on most days for 1-2 weeks before the race, starting gently.',
  steps: [
    'Begin with 20-30 easy minutes in the heat and build to about an hour.',
    'Keep it easy: heat plus speed is risky.',
    'Drink to thirst and eat normally, with some salt.',
    'On race day slow down by 5-10%, and use shade and cooling.',
  ],
  takes: '1-2 weeks',
  grade: 'B',
  evidence:
    'Experts agree that it is the most useful single step for hot events. It is meant for heat illness and performance; cramps were not studied. The session lengths are practical advice.',
  cautions: [
    'Not when ill, feverish, exhausted, hung-over, pregnant or eating too little.',
    'Dizzy, headache, chills or nausea: stop and cool down. Confusion, staggering, collapse or vomiting, or no better after 30 min of cooling: call the emergency number.',
    'Heat stroke or heat exhaustion before, sickle cell trait, or a heart, kidney or liver condition: only if your doctor agrees.',
    'Water tablets, beta-blockers, lithium, stimulants and medicines that dry the mouth change how you cope with heat. Ask first.',
    'Under 18 or over 65: only with someone watching, and more slowly.',
    'Never alone.',
  ],
  cites: ['racinais-2015-heat', 'nata-2015-heat', 'acsm-2007-heat'],
} as const satisfies Measure
