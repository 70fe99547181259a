import type { FillRule, RunNote } from '../domain/runs/fillRule'

/**
 * Which answers a runner's files suggest. They suggest only what they show: they know nothing of effort, of sore legs or of plans,
 * and where they are silent no answer is filled in. Bounds are ours, a little past what the words of the answer say,
 * so that a run at the edge is left to the runner.
 */
export const fillRules: readonly FillRule[] = [
  {
    question: 'load',
    answer: 'under-1h',
    when: [{ fact: 'minutes', atLeast: 1, below: 60 }],
    because: 'It took {minutes}.',
  },
  {
    question: 'load',
    answer: '1-to-2h',
    when: [{ fact: 'minutes', atLeast: 60, below: 120 }],
    because: 'It took {minutes}.',
  },
  {
    question: 'load',
    answer: '2-to-4h',
    when: [{ fact: 'minutes', atLeast: 120, below: 240 }],
    because: 'It took {minutes}.',
  },
  {
    question: 'load',
    answer: 'over-4h',
    when: [{ fact: 'minutes', atLeast: 240 }],
    because: 'It took {minutes}.',
  },
  {
    question: 'load',
    answer: 'longer',
    when: [{ fact: 'longer', atLeast: 0.1 }],
    because:
      'It was {longer} longer than any in the 30 days before it: {km}, where the longest had been {longestBefore}.',
  },
  {
    question: 'load',
    answer: 'more-weekly',
    when: [
      { fact: 'weekUp', atLeast: 0.3 },
      { fact: 'weekKm', atLeast: 10 },
    ],
    because: 'In the 7 days before it you ran {weekKm}. In the three weeks before those it was {usualWeekKm} a week.',
  },
  {
    question: 'load',
    answer: 'hillier',
    when: [{ fact: 'climb', atLeast: 20 }],
    because: 'It climbed {climb} for every 100 along the ground.',
  },
  {
    question: 'load',
    answer: 'hillier',
    when: [
      { fact: 'climb', atLeast: 8 },
      { fact: 'climbUp', atLeast: 0.5 },
    ],
    because: 'It climbed {climbUp} more, for its length, than your usual run of that month.',
  },
  {
    question: 'load',
    answer: 'back-to-back',
    when: [{ fact: 'hardDaysBefore', atLeast: 2 }],
    because: 'In the three days before it there were {hardDaysBefore} long activities.',
  },
  {
    question: 'load',
    answer: 'fast-start',
    when: [{ fact: 'fastStart', atLeast: 0.05 }],
    because: 'Its first third was {fastStart} faster than your usual pace of the 30 days before it.',
  },
  {
    question: 'load',
    answer: 'harder',
    when: [{ fact: 'faster', atLeast: 0.06 }],
    because: 'On the whole it was {faster} faster than your usual pace of the 30 days before it.',
  },
  {
    question: 'load',
    answer: 'downhill',
    when: [
      { fact: 'drop', atLeast: 25 },
      { fact: 'km', atLeast: 8 },
    ],
    because: 'It dropped {drop} for every 100 along the ground.',
  },
  {
    question: 'load',
    answer: 'comeback',
    when: [{ fact: 'daysOff', atLeast: 14, below: 120 }],
    because: 'Your files have no run in the {daysOff} days before it.',
  },
  {
    question: 'heat',
    answer: 'hot-not-used',
    when: [
      { fact: 'weather', atLeast: 25 },
      { fact: 'warmRunsBefore', below: 2 },
    ],
    because: 'It was {weather}, and hardly a run in the two weeks before was as warm.',
  },
  {
    question: 'heat',
    answer: 'hot-used',
    when: [
      { fact: 'weather', atLeast: 25 },
      { fact: 'warmRunsBefore', atLeast: 4 },
    ],
    because: 'It was {weather}, and so were {warmRunsBefore} runs in the two weeks before.',
  },
  {
    question: 'heat',
    answer: 'warm',
    when: [{ fact: 'weather', atLeast: 19, below: 24 }],
    because: 'It was {weather}.',
  },
  {
    question: 'heat',
    answer: 'mild',
    when: [{ fact: 'weather', atLeast: 9, below: 18 }],
    because: 'It was {weather}.',
  },
  { question: 'heat', answer: 'cold', when: [{ fact: 'weather', below: 7 }], because: 'It was {weather}.' },
  {
    question: 'shoes',
    answer: 'fresh',
    when: [{ fact: 'shoeKmInAll', atLeast: 60, below: 480 }],
    because: 'Your files have {shoeKmInAll} on that pair.',
  },
  {
    question: 'shoes',
    answer: 'middle',
    when: [{ fact: 'shoeKmInAll', atLeast: 520, below: 780 }],
    because: 'Your files have {shoeKmInAll} on that pair.',
  },
  {
    question: 'shoes',
    answer: 'worn',
    when: [{ fact: 'shoeKm', atLeast: 850 }],
    because: 'Your files have {shoeKm} on that pair.',
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
