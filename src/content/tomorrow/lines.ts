import { every, is, isAny, not, some, unsaid } from '../../domain/conditions/condition'
import type { Lines } from '../../domain/tomorrow/cardWords'
import { soreOnFloxacin } from '../patterns/bonesAndTendons/sore-on-floxacin'
import { weakOnAStatin } from '../patterns/medicines/weak-on-a-statin'
import { trulyHot } from '../patterns/runnerAndRun/hot-and-long'
import { carriesSickle } from '../patterns/runnerAndRun/runner-groups'
import { shoeInDoubt } from '../patterns/runnerAndRun/shoe-in-doubt'

const stretchThighs = 'heel on a low step, knee straight, bend forward. 10 seconds, three times a leg.'
const stretchCalves = 'hands on a wall, one leg back, heel down. 10 seconds, three times a leg.'
const stretchFeet = 'sit, pull the toes up with your hand. 10 seconds, three times a foot.'
const stretchCalvesAndFeet =
  'hands on a wall, one leg back, heel down; then sit and pull the toes up. 10 seconds each, three times a side.'
const stretchShins =
  'one foot behind you on its toe tips, press the top of the foot down. 10 seconds, three times a foot.'
const stretchThighFronts = 'hold on to something, bring a heel to your bottom. 10 seconds, three times a leg.'
const stretchHips = 'kneel on one knee, move the hips forward. 10 seconds, three times a side.'
const noneAfterACramp = 'Easy. No more running after a cramp.'
const lessAlcohol = 'Two weeks without evening alcohol. Much every day? Ask a doctor first.'
const calfAndFoot = every(is('where', 'calf'), is('where', 'foot'))
const also = { of: 'sleep-position-bedclothes', say: 'Loosen the covers.' } as const
const how = 'Easy and short.'
const stoma = is('conditions', 'ileostomy')
const nightly = 'Before bed tonight and every night for six weeks:'

/** On every run of whoever carries sickle cell, before anything else of it. */
export const stopAtACramp = 'Weak, or a cramp: stop at once, sit down, do not walk it off.'

/** What each action means for tomorrow, the next run and the next long one: one line, ready to be done. */
export const lines = {
  'medical-check': { tomorrow: [{ say: 'Call and book a visit. It comes before everything else here.' }] },
  'medicine-review': {
    tomorrow: [
      { when: soreOnFloxacin, say: 'Take no more of the antibiotic, and call whoever prescribed it today.' },
      { when: weakOnAStatin, say: 'Weak on a statin: call whoever prescribed it today, before the next tablet.' },
      { say: 'Call your pharmacist about your medicines. Stop none on your own, unless your plan says so.' },
    ],
  },
  'no-quinine': { tomorrow: [{ say: 'Call whoever prescribed your quinine.' }] },
  'bedtime-calf-stretch': {
    tonight: [
      { when: is('where', 'hamstring'), asks: ['stretch-straight-leg'], say: `${nightly} ${stretchThighs}` },
      { when: calfAndFoot, asks: ['stretch'], say: `${nightly} ${stretchCalvesAndFeet}`, also },
      { when: is('where', 'calf'), asks: ['stretch'], say: `${nightly} ${stretchCalves}`, also },
      { when: is('where', 'foot'), asks: ['stretch'], say: `${nightly} ${stretchFeet}`, also },
      { when: is('where', 'shin'), asks: ['stretch'], say: `${nightly} ${stretchShins}` },
      { when: is('where', 'quad'), asks: ['stretch'], say: `${nightly} ${stretchThighFronts}` },
      { when: is('where', 'hip-or-groin'), asks: ['stretch'], say: `${nightly} ${stretchHips}` },
    ],
    tomorrow: [
      { when: is('where', 'hamstring'), asks: ['stretch-straight-leg'], say: `${nightly} ${stretchThighs}` },
      { when: calfAndFoot, asks: ['stretch'], say: `${nightly} ${stretchCalvesAndFeet}` },
      { when: is('where', 'calf'), asks: ['stretch'], say: `${nightly} ${stretchCalves}` },
      { when: is('where', 'foot'), asks: ['stretch'], say: `${nightly} ${stretchFeet}` },
      { when: is('where', 'shin'), asks: ['stretch'], say: `${nightly} ${stretchShins}` },
      { when: is('where', 'quad'), asks: ['stretch'], say: `${nightly} ${stretchThighFronts}` },
      { when: is('where', 'hip-or-groin'), asks: ['stretch'], say: `${nightly} ${stretchHips}` },
    ],
  },
  'sleep-position-bedclothes': {
    tonight: [{ say: 'Every night for four weeks: loosen the covers at the foot of your bed.' }],
    tomorrow: [{ say: 'Every night for four weeks: loosen the covers at the foot of your bed.' }],
  },
  'alcohol-cutback': {
    tonight: [{ asks: ['cut-alcohol'], say: lessAlcohol }],
    tomorrow: [{ asks: ['cut-alcohol'], say: lessAlcohol }],
  },
  'shoe-check': {
    // A card names a measure once, and what to wear on the next run tells more than wear does.
    tomorrow: [
      {
        when: every(is('shoes', 'worn'), not(shoeInDoubt)),
        say: 'Look at your shoes: smooth tread, creases, leaning heels.',
      },
    ],
    nextRun: [
      {
        when: every(is('shoes', 'better-in-others'), isAny('shoes', 'changed-flat', 'changed-other')),
        ahead: true,
        say: 'Wear the pair in which you have no cramps. The new ones: only for walks, for now.',
      },
      { when: is('shoes', 'better-in-others'), ahead: true, say: 'Wear the pair in which you have no cramps.' },
      {
        when: is('shoes', 'changed-flat'),
        ahead: true,
        asks: ['change-gait'],
        say: 'Wear the old shoes again. The flat ones: a tenth of your week at first, more over 4 to 6 weeks.',
      },
      {
        when: isAny('shoes', 'changed-flat', 'changed-other'),
        ahead: true,
        say: 'Wear the old shoes again. Bring the new ones in slowly.',
      },
      {
        when: is('shoes', 'bad-fit'),
        ahead: true,
        say: 'Wear shoes that feel right; if these are tight, loosen the laces.',
      },
    ],
  },
  'calf-strengthening': {
    tomorrow: [
      {
        fresh: true,
        asks: ['load-leg'],
        say: '10 minutes: 12 calf raises with straight knees, 3 times; then the same with bent knees. Stand on the floor.',
      },
    ],
  },
  'hip-hamstring-strengthening': {
    tomorrow: [
      {
        when: is('where', 'hamstring'),
        fresh: true,
        asks: ['load-leg'],
        say: '9 minutes for hips and hamstrings, 12 each: clamshells on both sides, then bridges. All of it twice.',
      },
      {
        fresh: true,
        asks: ['load-leg'],
        say: '9 minutes for your hips, 12 each: clamshells on both sides, then bridges. All of it twice.',
      },
    ],
  },
  'foot-core-strengthening': {
    tomorrow: [
      {
        fresh: true,
        asks: ['exercise-leg', 'go-barefoot'],
        say: '7 minutes barefoot: pull the ball of the foot to the heel for 10 seconds, 3 times a side.',
      },
    ],
  },
  'recovery-spacing': {
    tomorrow: [
      { when: is('load', 'tired-legs'), say: 'Rest, or walk: your legs were tired before it began.' },
      { when: is('load', 'back-to-back'), say: 'Rest, or walk. Leave two days between hard runs.' },
    ],
    nextRun: [
      { asks: ['run-fast'], say: 'Easy, and two days after the last hard one.' },
      { asks: ['run'], say: 'Easy, and the day after it off.' },
    ],
  },
  'cramp-diary': { tomorrow: [{ say: 'Log your last cramp while you remember it.' }] },
  'dynamic-warm-up': {
    nextRun: [{ asks: ['exercise-leg'], say: 'First five easy minutes, then ten leg swings a side.' }],
  },
  'drink-to-thirst': {
    nextRun: [
      {
        when: stoma,
        asks: ['drink-freely', 'drink-salty', 'take-sugar'],
        say: 'With your stoma: sip a rehydration drink, not plain water alone.',
      },
      {
        when: every(is('drinking', 'schedule'), unsaid(stoma)),
        asks: ['drink-freely'],
        say: 'Drink by thirst alone: sip when you are thirsty, and stop when you are not.',
      },
      {
        // On lithium a drink where there was none is a sudden change.
        when: every(is('drinking', 'hardly'), unsaid(some(stoma, is('medicines', 'lithium')))),
        asks: ['drink-freely'],
        say: 'Over 40 minutes, carry a drink. Sip when you are thirsty.',
      },
      { when: unsaid(stoma), asks: ['drink-freely'], say: 'Sip when you are thirsty, not by the clock.' },
    ],
  },
  'foot-strike-review': {
    nextRun: [
      {
        when: isAny('load', 'hillier'),
        asks: ['change-gait'],
        say: 'Shorten your steps uphill, and let your heel come down.',
      },
      { when: is('foot-strike', 'forefoot-new'), asks: ['change-gait'], say: 'Let your heel come down.' },
    ],
  },
  'post-run-static-stretch': {
    nextRun: [
      { when: is('where', 'calf'), asks: ['stretch'], say: 'After it, stretch your calves, 25 seconds a side.' },
      {
        when: is('where', 'hamstring'),
        asks: ['stretch'],
        say: 'After it, stretch your hamstrings, 25 seconds a side.',
      },
    ],
  },
  'breathing-for-stitch': {
    nextRun: [
      { asks: ['breathe-through'], say: 'No big meal two hours before. At a stitch, walk and breathe out slowly.' },
    ],
  },
  'relief-stretch': {
    nextRun: [
      // It is for them where it comes off runs.
      { when: carriesSickle, asks: ['run'], say: noneAfterACramp },
      {
        when: every(is('where', 'calf'), is('where', 'hamstring')),
        asks: ['run', 'stretch', 'stretch-straight-leg'],
        how,
        say: 'If it grabs, stop. Calf: heel down, lean in. Back of the thigh: knee straight, lean forward.',
      },
      {
        when: is('where', 'calf'),
        asks: ['run', 'stretch'],
        how,
        say: 'If your calf grabs: stop, heel down, lean in until it lets go.',
      },
      {
        when: is('where', 'hamstring'),
        asks: ['run', 'stretch-straight-leg'],
        how,
        say: 'If your hamstring grabs: stop, straighten the knee, lean forward until it lets go.',
      },
      {
        when: is('where', 'quad'),
        asks: ['run', 'stretch'],
        how,
        say: 'If your thigh grabs: stop, bring the heel to your bottom, hold.',
      },
      {
        when: is('where', 'foot'),
        asks: ['run', 'stretch'],
        how,
        say: 'If your foot grabs: stop, pull the toes up, hold.',
      },
    ],
  },
  'stop-and-ease': {
    nextRun: [
      { when: carriesSickle, asks: ['run'], say: noneAfterACramp },
      { asks: ['run'], say: 'At the first twitch, walk. If it locks, stop.' },
    ],
  },
  'hydration-before': {
    nextRun: [{ asks: ['drink-freely'], say: 'Begin without thirst. There is no need to drink ahead.' }],
  },
  'pacing-plan': {
    nextRun: [{ asks: ['run'], say: 'Run the first quarter slower than you want to, on purpose.' }],
    nextLong: [{ asks: ['run-long'], say: 'Run the first quarter slower on purpose.' }],
    race: [
      {
        asks: ['run-fast'],
        say: 'First quarter, at most {km:5}: {s_per_km:5-10} slower than your target. Then your target pace, no faster, to halfway.',
      },
    ],
  },
  'long-run-progression': {
    nextLong: [
      {
        asks: ['run-long'],
        say: 'No longer than your longest training run of the last 30 days. Later a tenth more at a time.',
      },
    ],
  },
  'heat-acclimatisation': {
    nextLong: [
      {
        when: trulyHot,
        asks: ['run-long'],
        say: 'Hot? Go early, slower and shorter, in the shade.',
      },
    ],
  },
  'sodium-during-long-runs': {
    nextLong: [{ asks: ['drink-salty'], say: 'Over 90 minutes: a drink with some salt in it, when you are thirsty.' }],
  },
  'carbohydrate-fuelling': {
    nextLong: [{ asks: ['take-sugar'], say: 'Over an hour: eat something sweet early, and go on eating.' }],
  },
} as const satisfies Lines
