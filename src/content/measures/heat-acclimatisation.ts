import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { hadOnRuns, has, over65, takes, under18 } from '../patterns/runnerAndRun/runner-groups'

export const heatAcclimatisation = {
  name: 'Get used to the heat',
  short: 'Easy runs in the heat for 1-2 weeks before a hot race.',
  phase: 'weekly',
  targets: { 'heat-and-sweat': 3, 'sodium-loss': 1 },
  origin: 'studies',
  // Who is used to it has nothing to learn, unless a break has undone it.
  fits: some(isAny('heat', 'hot-not-used', 'hot'), every(is('heat', 'hot-used'), is('load', 'comeback'))),
  asks: ['run-in-heat'],
  dose: [
    'Easy exercise in the heat on most days for 1-2 weeks before the race, starting gently.',
    {
      when: under18,
      do: 'Under 18: over 7 to 14 days, with a coach or a parent there every time, in light clothes, with breaks in the shade.',
    },
  ],
  steps: [
    {
      when: unsaid(some(under18, takes('antidepressant', 'steroid-tablet'))),
      do: 'Begin with 20-30 easy minutes in the heat and build to about an hour.',
    },
    {
      when: every(unsaid(under18), takes('antidepressant', 'steroid-tablet')),
      do: 'Begin with ten easy minutes in the heat. Add less each day than feels possible, and stop at the first sign.',
    },
    {
      when: under18,
      do: 'Under 18: begin with 15-20 easy minutes at the cooler end of the day. Add a few minutes each day, one session a day, no racing until it feels easy.',
    },
    'Keep it easy: heat plus speed is risky.',
    { asks: ['drink-freely'], do: 'Drink to thirst and eat normally.', otherwise: 'Eat normally.' },
    { asks: ['race'], do: 'On race day slow down by 5-10%, and use shade and cooling.' },
  ],
  takes: '1-2 weeks',
  grade: 'B',
  evidence:
    'Experts agree that it is the most useful single step for hot events. It is meant for heat illness and performance; cramps were not studied. The session lengths are practical advice; for school athletes the experts ask for two weeks with someone watching.',
  cautions: [
    { say: 'Not when ill, feverish, exhausted, hung-over or eating too little.', grave: true },
    {
      say: 'Dizzy, headache, chills or nausea: stop and cool down. Confusion, staggering, collapse or vomiting, or no better after 30 min of cooling: call the emergency number.',
      grave: true,
    },
    {
      say: 'Heat stroke or heat exhaustion before, sickle cell trait, or a heart, kidney or liver condition: only if your doctor agrees.',
      for: some(
        hadOnRuns('heat-illness-earlier'),
        has('sickle', 'heart-disease', 'heart-failure', 'kidney', 'dialysis', 'liver', 'cirrhosis'),
      ),
    },
    {
      say: 'Water tablets, tablets ending in -pril or -sartan, beta-blockers, lithium, stimulants and medicines that dry the mouth change how you cope with heat. Ask first.',
      for: takes('diuretic', 'potassium-sparing', 'ace-or-arb', 'beta-blocker', 'lithium', 'stimulant-or-drying'),
    },
    {
      // No tablet of either is left out, and none forbids it: CDC lists antidepressants, without saying how much they matter.
      say: 'On an antidepressant or steroid tablets heat can be harder on you, so begin with less.',
      for: takes('antidepressant', 'steroid-tablet'),
    },
    {
      say: 'Some medicines make you sweat less, such as topiramate. Ask your pharmacist about yours before you begin.',
      for: takes('another-medicine'),
    },
    {
      say: 'Insulin works faster in heat, and a meter left in the sun can be wrong: check more often, and keep both cool.',
      for: takes('insulin'),
    },
    { say: 'Under 18 or over 65: only with someone watching, and more slowly.', for: some(under18, over65) },
    { say: 'Never alone.', grave: true },
  ],
  cites: ['racinais-2015-heat', 'nata-2015-heat', 'acsm-2007-heat'],
} as const satisfies Measure
