import { withUrgency } from '../dangerSigns'
import type { Aftercare } from '../reliefCard'
import { signsOfNow } from '../signs/now'

const { 'chest-now': chest } = signsOfNow

export const stitch = {
  nextHeading: 'It has gone? Then home',
  next: [
    'Walk until a deep breath no longer hurts.',
    'Start again gently, and go easier than before.',
    'Next time: no big meal or big drink in the two hours before, and no very sugary drinks.',
  ],
  helpHeading: 'Stop and get help if',
  help: [
    withUrgency(chest['chest-pain']),
    withUrgency(chest['sharp-chest']),
    withUrgency(chest.breathless),
    'It spreads to the arm, jaw or back, or brings a cold sweat: call your emergency number.',
    'A leg swollen, or a calf sore for hours or days, with a stitch that stays: call your emergency number.',
    'Pregnant, or a birth not long ago, and it is still there after you stop or comes at rest: call your maternity unit at once.',
    'Pain low on the right of the belly that does not go: be seen today.',
    'It comes with effort every time and goes with rest: no more running, and call a doctor today to have your heart checked.',
  ],
  tooLong: [
    'Ten minutes. A stitch fades when you stop. If the pain is still there, the run is over: get medical advice today. Pregnant, or just after a birth: call your maternity unit at once.',
    'Call your emergency number instead if it grows or spreads or comes with sweating or sickness, or at 65 or over, with heart trouble, high blood pressure, diabetes or anything that makes clots likelier.',
    'Chest pain, faint, breathless, or sharp pain on breathing in: call your emergency number.',
  ],
  measures: ['breathing-for-stitch'],
  cites: ['morton-callister-2015-etap', 'hfjc-2015-stitch', 'acc-cardiosmart-sca'],
} as const satisfies Aftercare
