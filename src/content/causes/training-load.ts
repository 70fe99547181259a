import type { Cause } from '../../domain/causes/cause'
import { naming } from '../../domain/causes/naming'
import { every, is, isAny, not, some, unsaid } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'
import { crampedBeforeRule } from '../patterns/muscle/cramped-before-rule'
import { widespread, widespreadWays } from '../patterns/muscle/widespread'
import { hot } from '../patterns/runnerAndRun/hot-and-long'
import { atRestAgain } from '../patterns/saltsAndWater/at-rest-again'

/** Late enough for tired muscle. The first minutes are not: those speak against it by themselves. */
const tiredOnRuns = isAny('when', 'middle', 'last-part', 'just-after', 'races-only')

const early = isAny('when', 'first-minutes', 'soon')

const inBedNotOnRuns = every(is('when', 'in-bed'), not(some(early, tiredOnRuns)))

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
  base: -7.5,
  rules: [
    {
      when: is('when', 'last-part'),
      points: 3,
      because: 'It came near the end of the run, where most running cramps come.',
      figure: '46% of those who cramped in races did so in the last quarter; 80% of marathon runners after {km:30}.',
      cites: ['safer-xxii-2022', 'manjra-1996-marathon'],
    },
    {
      when: is('load', 'longer'),
      points: 5,
      because:
        'That run was longer than usual for you. Such a step is known to raise the risk of injury; for cramp it is a fair guess.',
      figure:
        'Injuries rose 1.64 times (range 1.31 to 2.05) when one run beat the longest of the last 30 days by 10 to 30%.',
      cites: ['frandsen-2025-single-session', 'schwellnus-2009-bjsm'],
    },
    {
      when: is('load', 'harder'),
      points: 4,
      because: 'That run was faster or harder than you train.',
      cites: ['schwellnus-2009-bjsm', 'schwellnus-2011-ironman'],
    },
    {
      when: is('load', 'under-prepared'),
      points: 5,
      because: 'You were not fully trained for it. Many runners who cramp say the same of themselves.',
      figure: '42% of runners who cramped in marathons spoke of poor preparation.',
      cites: ['manjra-1996-marathon', 'swanevelder-2017-severe-eamc'],
    },
    {
      when: is('load', 'new-to-running'),
      points: 3,
      because: 'You are new to running, so your legs have had little time to learn it.',
      cites: ['manjra-1996-marathon'],
    },
    {
      when: is('load', 'comeback'),
      points: 4,
      because: 'You came back after a break, and your legs had lost some of what they could do.',
      cites: ['schwellnus-2009-bjsm'],
    },
    {
      when: is('load', 'tired-legs'),
      points: 4,
      because: 'You ran on tired legs. Runners who cramp often name tired muscles.',
      figure: '60% of runners who cramped blamed tired muscles.',
      cites: ['manjra-1996-marathon', 'martinez-navarro-2022-marathon'],
    },
    {
      when: is('load', 'back-to-back'),
      points: 3,
      because: 'It was close to another hard session. In one race, those who cramped tended to have had more of these.',
      figure: 'Long sessions in the three days before: 1.2 against 0.6, a difference that could be chance.',
      cites: ['schwellnus-2011-ultra-56km'],
    },
    {
      when: is('load', 'other-sport'),
      points: 3,
      because:
        'It came after the gym or another sport, which tires the same muscles. That this leads to cramp is a fair guess.',
      cites: ['schwellnus-2009-bjsm'],
    },
    {
      when: is('load', 'more-weekly'),
      points: 3,
      because:
        'It came in weeks of growing distance. The total says little by itself; what your muscles are used to says more.',
      figure: 'Weekly distance hardly sets runners who cramp apart: 1.0 to 1.1 times as common with more training.',
      cites: ['safer-xxix-76654', 'schwellnus-2009-bjsm'],
    },
    {
      when: is('load', 'downhill'),
      points: 3,
      because: 'Long downhills make the thighs brake at every step, which damages muscle more than the flat.',
      cites: ['martinez-navarro-2022-marathon', 'khassetarash-2021-downhill'],
    },
    {
      when: every(is('load', 'downhill'), is('feel', 'sore-days')),
      points: 4,
      because: 'It was sore two days after long downhills, as muscle is after braking that it is not used to.',
      cites: ['khassetarash-2021-downhill'],
    },
    {
      when: isAny('when', 'races-only'),
      points: 3,
      because: 'It comes only in races, when you push past what you do in training.',
      figure: '85% of marathon runners who cramped linked it with racing.',
      cites: ['manjra-1996-marathon', 'ironman-epidemiology-2000s'],
    },
    {
      when: every(is('load', 'race'), isAny('load', '2-to-4h', 'over-4h')),
      points: 2,
      because: 'It was a race of over two hours, longer than most runners ever train.',
      cites: ['manjra-1996-marathon'],
    },
    {
      when: every(isAny('habits', 'ran-on-empty', 'no-fuel'), tiredOnRuns),
      points: 3,
      ...naming(
        [
          [is('habits', 'ran-on-empty'), 'on an empty stomach'],
          [is('habits', 'no-fuel'), 'long without eating'],
        ],
        (named) => `You ran ${named}. Muscle short of fuel tires sooner; that it cramps sooner is a fair guess.`,
      ),
      figure: 'In 7 men a drink with sugar and salt put a cramp off: 37 minutes against 15.',
      cites: ['jung-2005-cho-electrolyte', 'coyle-2004-fluid-fuel'],
    },
    {
      when: is('background', 'no-strength'),
      points: 1,
      because: 'You do no strength training. Fewer of the runners who cramped did any, though that could be chance.',
      figure: 'Strength training: 25% of those who cramped, 48% of the others.',
      cites: ['martinez-navarro-2022-marathon'],
    },
    {
      when: isAny('tried', 'slower-helped', 'rest-helped'),
      points: 3,
      ...naming(
        [
          [is('tried', 'slower-helped'), 'Slower or shorter runs'],
          [is('tried', 'rest-helped'), 'Days of rest'],
        ],
        (named) => `${named} helped. That speaks for tired muscle; it does not prove it.`,
      ),
      cites: ['schwellnus-2009-bjsm'],
    },
    crampedBeforeRule,
    {
      when: every(widespread, hot, isAny('drinking', 'salt-marks', 'heavy-sweat')),
      points: -3,
      ...naming(
        widespreadWays,
        (named) => `It ${named}, in warm weather and with sweat. Experts set that pattern apart from tired muscle.`,
      ),
      cites: ['bergeron-2008-fatigue-or-electrolyte'],
    },
    {
      when: is('load', 'as-usual'),
      points: -3,
      because: 'That run was much as usual, so there was no step up to blame.',
      cites: ['frandsen-2025-single-session'],
    },
    {
      when: is('load', 'easy'),
      points: -1,
      because: 'It was an easy run.',
      cites: ['frandsen-2025-single-session'],
    },
    {
      when: isAny('tried', 'slower-no', 'slower-worse', 'rest-no', 'rest-worse'),
      points: -3,
      ...naming(
        [
          [isAny('tried', 'slower-no', 'slower-worse'), 'Slower or shorter runs'],
          [isAny('tried', 'rest-no', 'rest-worse'), 'Days of rest'],
        ],
        (named) => `${named} did not help.`,
      ),
      cites: ['schwellnus-2009-bjsm'],
    },
    {
      when: every(is('when', 'first-minutes'), not(isAny('when', 'middle', 'last-part'))),
      points: -3,
      because: 'It comes in the first minutes and not later. That is too early for tired legs.',
      cites: ['safer-xxii-2022', 'mduk-mcardle', 'nice-cg147-pad'],
    },
    {
      when: every(atRestAgain, unsaid(tiredOnRuns)),
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
