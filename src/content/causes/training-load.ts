import type { Cause } from '../../domain/causes/cause'
import { every, is, isAny, not, some } from '../../domain/conditions/condition'
import { atRestAgain } from '../patterns/at-rest-again'
import { crampedBeforeRule } from '../patterns/cramped-before-rule'
import { hot } from '../patterns/hot-and-long'
import { legCrampScope } from '../patterns/leg-cramp-scope'

/** Late enough for tired muscle. The first minutes are not: those speak against it by themselves. */
const tiredOnRuns = isAny('when', 'middle', 'last-part', 'just-after', 'races-only')

const inBedNotOnRuns = every(is('when', 'in-bed'), not(some(is('when', 'first-minutes'), tiredOnRuns)))

export const trainingLoad = {
  name: 'Running further or harder than your legs are ready for',
  short: 'A tired muscle, asked for more than it has practised, locks.',
  mechanism:
    'As a muscle tires, the nerves that drive it get jumpy. The signal to tighten grows, and the sensors in the tendon that should quieten it go silent. The muscle that works hardest is the one that locks.',
  coachSays:
    'The coach puts overuse first: pushing muscles past their limit, or running harder than you have prepared for. That is why cramps wait for the end of a race or a tough session.',
  studiesSay:
    'This is the explanation with the most behind it. Cramps gather late in races, and people who cramp finish with more muscle damage. But how much you run each week tells little by itself, and in one laboratory study tired hamstrings were harder to cramp, not easier. So the step up from what your legs know seems to count, not the weekly total.',
  agreement: 'agree',
  grade: 'B',
  howCommon:
    'Nearly half of those who cramp in races do so in the last quarter. In one survey of marathon runners, four in five of those who cramped did so after {km:30}.',
  changeable: true,
  scope: legCrampScope,
  base: -4,
  rules: [
    {
      when: is('when', 'last-part'),
      points: 6,
      because: 'It came in the last part of a long run, hard session or race, where most running cramps come.',
      figure: '46% of those who cramped in races did so in the last quarter; 80% of marathon runners after {km:30}.',
      cites: ['safer-xxii-2022', 'manjra-1996-marathon'],
    },
    {
      when: isAny('load', 'longer', 'harder'),
      points: 6,
      because:
        'That run was a step above your last month, in length or in effort. Such a step is known to raise the risk of injury; for cramp it is a fair guess.',
      figure:
        'Injuries rose 1.64 times (range 1.31 to 2.05) when one run beat the longest of the last 30 days by 10 to 30%.',
      cites: ['frandsen-2025-single-session', 'schwellnus-2009-bjsm'],
    },
    {
      when: is('load', 'tired-legs'),
      points: 3,
      because: 'Your legs were tired or sore before you began. Runners who cramp often name tired muscles.',
      figure: '60% of runners who cramped blamed tired muscles.',
      cites: ['manjra-1996-marathon', 'martinez-navarro-2022-marathon'],
    },
    {
      when: isAny('load', 'under-prepared', 'new-to-running'),
      points: 3,
      because: 'You were not yet fully trained for it. Many runners who cramp say the same of themselves.',
      figure: '42% of runners who cramped in marathons spoke of poor preparation.',
      cites: ['manjra-1996-marathon', 'swanevelder-2017-severe-eamc'],
    },
    {
      when: is('when', 'races-only'),
      points: 3,
      because: 'It comes only in races, when you push past what you do in training.',
      figure: '85% of marathon runners who cramped linked it with racing.',
      cites: ['manjra-1996-marathon', 'ironman-epidemiology-2000s'],
    },
    {
      when: isAny('where', 'calf', 'hamstring', 'quad', 'legs'),
      points: 3,
      because: 'It is in a muscle that does much of the work in running.',
      figure: 'Calf in 53 to 80% of those who cramped, hamstring in 33 to 66%, quad in 44 to 48%.',
      cites: ['safer-xxii-2022', 'manjra-1996-marathon', 'hoffman-2015-161km'],
    },
    {
      when: is('load', 'back-to-back'),
      points: 1,
      because: 'You had long or hard sessions close before it. In one race, those who cramped tended to have had more.',
      figure: 'Long sessions in the three days before: 1.2 against 0.6, a difference that could be chance.',
      cites: ['schwellnus-2011-ultra-56km'],
    },
    {
      when: is('load', 'more-weekly'),
      points: 1,
      because:
        'Your weekly running had gone up fast. The total says little by itself; what your muscles are used to says more.',
      figure: 'Weekly distance hardly sets runners who cramp apart: 1.0 to 1.1 times as common with more training.',
      cites: ['safer-xxix-76654', 'schwellnus-2009-bjsm'],
    },
    {
      when: is('background', 'no-strength'),
      points: 1,
      because: 'You do no strength training. Fewer of the runners who cramped did any, though that could be chance.',
      figure: 'Strength training: 25% of those who cramped, 48% of the others.',
      cites: ['martinez-navarro-2022-marathon'],
    },
    crampedBeforeRule,
    {
      when: every(
        isAny('where', 'several-muscles', 'twitch-first'),
        hot,
        isAny('drinking', 'salt-marks', 'plain-lots'),
      ),
      points: -3,
      because:
        'It hits several muscles, or twitches first, in the heat, with salty sweat or much plain water. Experts set that pattern apart from tired muscle.',
      cites: ['bergeron-2008-fatigue-or-electrolyte'],
    },
    {
      when: is('load', 'as-usual'),
      points: -1,
      because: 'That run was much the same as your usual ones, so there was no step up to blame.',
      cites: ['frandsen-2025-single-session'],
    },
    {
      when: every(is('when', 'first-minutes'), not(isAny('when', 'middle', 'last-part'))),
      points: -3,
      because: 'It comes in the first minutes and not later. That is too early for tired legs.',
      cites: ['safer-xxii-2022', 'mduk-mcardle', 'nice-cg147-pad'],
    },
    {
      when: every(atRestAgain, not(tiredOnRuns)),
      points: -6,
      because: 'It comes at rest, again and again, and not on runs. Tired muscle is a poor explanation for that.',
      cites: ['bmj-bp-cramps', 'nidirect-leg-cramps', 'grandner-2017-nhanes'],
    },
    {
      when: every(inBedNotOnRuns, not(is('sleep', 'after-hard-runs'))),
      points: -3,
      because: 'It comes in bed and not on runs, and not just after hard ones. Night cramps follow another pattern.',
      figure: 'About a quarter of adults in the US have mild night cramps in a month, runners or not.',
      cites: ['grandner-2017-nhanes', 'garrison-2012-drugs'],
    },
  ],
  limits: [],
  cites: [
    'safer-xxii-2022',
    'manjra-1996-marathon',
    'miller-2022-eamc-review',
    'schwellnus-2009-bjsm',
    'martinez-navarro-2022-marathon',
    'safer-xxix-76654',
    'khan-burne-2007',
    'ohno-nosaka-2004',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
