import type { Cites } from '../../domain/causes/cause'
import type { WorksheetId } from '../../domain/numbers/worksheetIds'
import { notWithSalt } from '../patterns/saltsAndWater/not-with-salt'

/** What stands above and below a worksheet. Quantities are written as in every text: `{ml:300-800}`. */
type Sheet = {
  readonly name: string
  /** One line: what comes out. */
  readonly short: string
  readonly how: readonly string[]
  readonly careful: readonly string[]
  /** What the figures rest on, and how far. */
  readonly basis: string
  readonly cites: Cites
}

export const sheets: { readonly [W in WorksheetId]: Sheet } = {
  sweat: {
    name: 'How much you sweat',
    short: 'Weigh, run, weigh again. It tells what you lose in an hour.',
    how: [
      'Pass urine. Weigh yourself without clothes.',
      'Run about an hour at your usual pace. Note what you drink.',
      'Towel off and weigh yourself again without clothes.',
      'Do it twice or more. The mean of your runs is what counts.',
    ],
    careful: [
      'Do not drink to make the number right. Thirst comes first.',
      'Heavier after a run means you drank too much.',
      'If weighing yourself worries you, leave this out.',
    ],
    basis:
      'Guidelines suggest weighing to learn your own needs. In 506 athletes the rate lay between {ml:260} and {ml:5730} an hour. A loss of up to 2% is no fault, and in most studies it did not set off cramp.',
    cites: ['acsm-2007-fluid', 'wms-2019-eah', 'baker-2016-sweat-norms'],
  },
  drinking: {
    name: 'How much to drink',
    short: 'A range for your run, and the most you should drink in an hour.',
    how: [
      'Drink when you are thirsty. The range only tells what to carry.',
      'Never drink so much that you come back heavier.',
    ],
    careful: [
      'Puffy fingers or heavier than before: stop drinking until you have passed urine; on dialysis, desmopressin or with a limit, until you have asked.',
      'With headache or nausea get advice the same day; on desmopressin go to an emergency department. With vomiting, confusion or drowsiness call the emergency number.',
      'Small and slow runners need less than others.',
    ],
    basis:
      'Most runners end up at {ml:300-800} an hour. That is what people do and not a target. The guidelines agree on two things: go by thirst, and never drink more than you sweat.',
    cites: ['dge-2020-fluid', 'wms-2019-eah', 'eah-2015-press', 'acsm-2007-fluid'],
  },
  salt: {
    name: 'Salt on long runs',
    short: 'The most for each hour, everything counted together.',
    how: [
      'Read the sodium on the label, and count drink, gels and tablets together.',
      'Begin low, at 300 mg or less. Try it in training first.',
      'Take it with a drink, and only to thirst.',
    ],
    careful: ['Salt does not make it safe to drink too much.', `With ${notWithSalt}: ask your doctor first.`],
    basis:
      '280-900 mg an hour were tried. In races it mostly changed neither blood sodium nor cramp. The ceiling of 600 mg is a careful choice, not a tested dose.',
    cites: ['mccubbin-costa-2018-sodium', 'hew-butler-2006-ironman-sodium', 'dge-2020-fluid', 'coyle-2004-fluid-fuel'],
  },
  'long-run': {
    name: 'Your next long run',
    short: 'How far it may be, from the longest you trained in 30 days.',
    how: ['Enter your longest training run of the last 30 days. A race does not count.'],
    careful: [
      'Pain that changes how you run: stop, and have it looked at. A warning sign: get help.',
      'Every fourth week, run less.',
    ],
    basis:
      'Among 5205 runners, one run over 10% longer than the longest of 30 days brought 1.5 to 2.3 times the injuries. That was about injury. For cramp it is reasoned, not tested.',
    cites: ['frandsen-2025-single-session'],
  },
  pace: {
    name: 'Pace for a race',
    short: 'Your splits, and how fast the start may be.',
    how: ['Take a time that your training has shown, not a hope.', 'On hills keep the effort even, not the pace.'],
    careful: ['Fever or a chest infection in the last days: do not race.', 'Unwell, dizzy or any warning sign: stop.'],
    basis:
      'Runners who cramped had gone faster than equally good ones, and very fast starters slowed most. No trial has tested pacing against cramp. The five seconds are practical advice.',
    cites: ['schwellnus-2011-ultra-56km', 'smyth-fast-starters', 'two-oceans-medical-page'],
  },
  shoes: {
    name: 'How far your shoes have gone',
    short: 'Kilometres per pair, and when to look at them.',
    how: ['Enter what a pair has run so far, and what it runs in a week.'],
    careful: [
      'Do not change shoes, form and distance in the same week.',
      'Pain on one spot of bone is not the shoe: see a doctor.',
    ],
    basis:
      'This is tidying up. Nobody has linked shoe age to cramp. {km:500-800} is custom more than proof, and runners cannot feel it reliably.',
    cites: ['cook-1985-shoes-report', 'shoe-durometer-2017'],
  },
}
