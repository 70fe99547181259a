import type { PossibleChange } from '../domain/what-if/possibleChange'

/**
 * What a runner can do differently. Only for the better, and only habits: never age, history, illness, medicines,
 * the weather or what a body does by itself. Nothing here asks anyone to drink past thirst.
 */
export const changeable: readonly PossibleChange[] = [
  {
    question: 'load',
    from: ['longer'],
    to: 'as-usual',
    say: 'Keep a run within a tenth of your longest in the last 30 days',
  },
  { question: 'load', from: ['harder'], to: 'as-usual', say: 'Run no harder than you have trained for' },
  { question: 'load', from: ['fast-start'], say: 'Start at the pace you train at' },
  { question: 'load', from: ['chasing-time'], say: 'Run at your own pace, not at that of a clock or a faster group' },
  { question: 'load', from: ['hillier'], to: 'as-usual', say: 'Stay off steep ground until you have built up to it' },
  { question: 'load', from: ['downhill'], to: 'as-usual', say: 'Build up to long downhills' },
  { question: 'load', from: ['under-prepared'], say: 'Train for a distance before you race it' },
  { question: 'load', from: ['more-weekly'], say: 'Build up your weekly running more slowly' },
  { question: 'load', from: ['tired-legs'], say: 'Start with rested legs' },
  {
    question: 'load',
    from: ['back-to-back', 'other-sport'],
    say: 'Leave easy days between long or hard sessions',
  },
  {
    question: 'warm-up',
    from: ['none-then-fast', 'none-then-easy', 'static-only', 'short'],
    to: 'ten-minutes',
    say: 'Warm up for ten minutes with easy running and drills',
  },
  { question: 'heat', from: ['hot-not-used'], to: 'hot-used', say: 'Get used to the heat over one to two weeks' },
  {
    question: 'drinking',
    from: ['hardly'],
    goesWith: ['lighter'],
    to: 'to-thirst',
    say: 'Drink when you are thirsty',
  },
  { question: 'drinking', from: ['dry-days'], to: 'to-thirst', say: 'Drink when you are thirsty on ordinary days too' },
  {
    question: 'drinking',
    from: ['schedule'],
    goesWith: ['heavier-or-puffy'],
    to: 'to-thirst',
    say: 'Drink only when you are thirsty, and not as much as you can',
  },
  { question: 'shoes', from: ['worn'], to: 'fresh', say: 'Replace worn shoes' },
  {
    question: 'shoes',
    from: ['changed-flat', 'changed-other'],
    to: 'middle',
    say: 'Go back to the kind of shoe you were used to, and change over slowly',
  },
  {
    question: 'foot-strike',
    from: ['forefoot-new'],
    to: 'midfoot',
    say: 'Go back to the way your feet used to land',
  },
  { question: 'night', from: ['toes-pointed'], say: 'Loosen the bedclothes, and sleep with your toes free' },
  { question: 'night', from: ['sits-all-day'], say: 'Get up and move through the day' },
  { question: 'night', from: ['evening-alcohol'], say: 'Leave out alcohol in the evening' },
  { question: 'shoes', from: ['bad-fit'], to: 'middle', say: 'Wear shoes that feel right' },
  {
    question: 'shoes',
    from: ['better-in-others'],
    // All of it was said of the pair that is left at home.
    goesWith: ['fresh', 'worn', 'changed-flat', 'changed-other', 'same-new', 'bad-fit'],
    to: 'middle',
    say: 'Wear the pair that gives you no trouble',
  },
  { question: 'habits', from: ['no-salt'], say: 'Salt your food as you like it' },
  { question: 'background', from: ['no-stretching'], say: 'Stretch gently after runs' },
  { question: 'background', from: ['no-strength'], say: 'Do some strength training' },
  {
    question: 'background',
    from: ['weak-feet'],
    to: 'good-balance',
    say: 'Train your feet and ankles until you balance on one leg with ease',
  },
  { question: 'stitch', from: ['after-meal'], say: 'Leave two hours between a big meal or drink and the run' },
  { question: 'stitch', from: ['sugary-drink'], say: 'Leave out very sugary drinks before and during runs' },
  { question: 'stitch', from: ['shallow-fast'], say: 'Breathe more slowly and deeply' },
]
