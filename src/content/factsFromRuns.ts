import type { FillRule, RunNote } from '../domain/runs/fillRule'

/**
 * Which answers a runner's files suggest. They suggest only what they show: they know nothing of effort, of sore legs or of plans,
 * and where they are silent no answer is filled in. `because` goes on after "From your run of 12 May:". Bounds are ours, a little past what the words of the answer say,
 * so that a run at the edge is left to the runner.
 */
export const fillRules: readonly FillRule[] = [
  {
    question: 'load',
    answer: 'under-1h',
    when: [{ fact: 'minutes', atLeast: 1, below: 60 }],
    because: 'it took {minutes}.',
  },
  {
    question: 'load',
    answer: '1-to-2h',
    when: [{ fact: 'minutes', atLeast: 60, below: 120 }],
    because: 'it took {minutes}.',
  },
  {
    question: 'load',
    answer: '2-to-4h',
    when: [{ fact: 'minutes', atLeast: 120, below: 240 }],
    because: 'it took {minutes}.',
  },
  {
    question: 'load',
    answer: 'over-4h',
    when: [{ fact: 'minutes', atLeast: 240 }],
    because: 'it took {minutes}.',
  },
  {
    question: 'load',
    answer: 'longer',
    when: [{ fact: 'longer', atLeast: 0.1 }],
    because: '{longer} longer than any in the 30 days before it ({km}; the longest was {longestBefore}).',
  },
  {
    question: 'load',
    answer: 'more-weekly',
    when: [
      { fact: 'weekUp', atLeast: 0.3 },
      { fact: 'weekKm', atLeast: 10 },
    ],
    because: '{weekKm} in the 7 days before it, and {usualWeekKm} a week in the three weeks before those.',
  },
  {
    question: 'load',
    answer: 'hillier',
    when: [{ fact: 'climb', atLeast: 20 }],
    because: 'a climb of {climb} in every 100.',
  },
  {
    question: 'load',
    answer: 'hillier',
    when: [
      { fact: 'climb', atLeast: 8 },
      { fact: 'climbUp', atLeast: 0.5 },
    ],
    because: '{climbUp} more climb for its length than in your usual run of that month.',
  },
  {
    question: 'load',
    answer: 'back-to-back',
    when: [{ fact: 'hardDaysBefore', atLeast: 2 }],
    because: '{hardDaysBefore} long activities in the three days before it.',
  },
  {
    question: 'load',
    answer: 'fast-start',
    when: [{ fact: 'fastStart', atLeast: 0.05 }],
    because: 'its first third was {fastStart} faster than your usual pace of the 30 days before.',
  },
  {
    question: 'load',
    answer: 'harder',
    when: [{ fact: 'faster', atLeast: 0.06 }],
    because: 'on the whole {faster} faster than your usual pace of the 30 days before.',
  },
  {
    question: 'load',
    answer: 'downhill',
    when: [
      { fact: 'drop', atLeast: 25 },
      { fact: 'km', atLeast: 8 },
    ],
    because: 'a drop of {drop} in every 100.',
  },
  {
    question: 'load',
    answer: 'comeback',
    when: [{ fact: 'daysOff', atLeast: 14, below: 120 }],
    because: 'no run in your files in the {daysOff} days before it.',
  },
  {
    question: 'heat',
    answer: 'hot-not-used',
    when: [
      { fact: 'weather', atLeast: 25 },
      { fact: 'warmRunsBefore', below: 2 },
    ],
    because: '{weather}, and hardly a run in the two weeks before was as warm.',
  },
  {
    question: 'heat',
    answer: 'hot-used',
    when: [
      { fact: 'weather', atLeast: 25 },
      { fact: 'warmRunsBefore', atLeast: 4 },
    ],
    because: '{weather}, and {warmRunsBefore} runs in the two weeks before were as warm.',
  },
  {
    question: 'heat',
    answer: 'warm',
    when: [{ fact: 'weather', atLeast: 19, below: 24 }],
    because: '{weather} by the weather in your files.',
  },
  {
    question: 'heat',
    answer: 'mild',
    when: [{ fact: 'weather', atLeast: 9, below: 18 }],
    because: '{weather} by the weather in your files.',
  },
  {
    question: 'heat',
    answer: 'cold',
    when: [{ fact: 'weather', below: 7 }],
    because: '{weather} by the weather in your files.',
  },
  {
    question: 'shoes',
    answer: 'fresh',
    when: [{ fact: 'shoeKmInAll', atLeast: 60, below: 480 }],
    because: '{shoeKmInAll} on that pair in your files.',
  },
  {
    question: 'shoes',
    answer: 'middle',
    when: [{ fact: 'shoeKmInAll', atLeast: 520, below: 780 }],
    because: '{shoeKmInAll} on that pair in your files.',
  },
  {
    question: 'shoes',
    answer: 'worn',
    when: [{ fact: 'shoeKm', atLeast: 850 }],
    because: '{shoeKm} on that pair in your files.',
  },
]

/** What the files show besides: no question asks for it, but it is worth knowing. */
export const runNotes: readonly RunNote[] = [
  {
    when: [{ fact: 'faded', atLeast: 0.12 }],
    because: 'In its last third, each stretch took you {faded} longer than in the middle.',
  },
  {
    when: [{ fact: 'fastStart', atLeast: -0.03, below: 0.03 }],
    because: 'You began it at your usual pace of that month.',
  },
  { when: [{ fact: 'hour', atLeast: 0 }], because: 'It began after {hour} on your clock.' },
]
