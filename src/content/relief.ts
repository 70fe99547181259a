import type { SourceId } from '../domain/sourceIds'
import type { MeasureId } from '../domain/vocabulary'
import { withUrgency } from './dangerSigns'
import type { AftercareId, ReliefId } from './reliefIds'
import { signsOfNow } from './signs/now'

export type Relief = {
  readonly name: string
  /** Helps to choose between two muscles. */
  readonly place: string
  readonly drawing:
    | 'calf'
    | 'hamstring'
    | 'quad'
    | 'foot'
    | 'shin'
    | 'buttock'
    | 'groin'
    | 'hand'
    | 'stitch'
    | 'night-towel'
  readonly steps: readonly [string, ...string[]]
  /** Another way when this one is out of reach, or who should leave it. */
  readonly careful: readonly [string, ...string[]]
  /** Seconds to hold, once or more. */
  readonly hold: number
  /** The same without a clock. */
  readonly count: string
  readonly aftercare: AftercareId
}

type Lines = readonly [string, ...string[]]

export type Aftercare = {
  /** Not for a stitch. */
  readonly rub?: Lines
  readonly nextHeading: string
  readonly next: Lines
  readonly helpHeading: string
  readonly help: Lines
  /** Shown ten minutes after the first hold. */
  readonly tooLong: Lines
  /** Where the steps are explained, with how well they were tested. */
  readonly measures: readonly MeasureId[]
  readonly cites: readonly SourceId[]
}

export const reliefs: { readonly [R in ReliefId]: Relief } = {
  calf: {
    name: 'Calf',
    place: 'Back of the lower leg',
    drawing: 'calf',
    hold: 30,
    count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
    steps: [
      'Stop off the road. Both hands on a wall, a tree or a car.',
      'Step the cramping leg back. Knee straight, heel down.',
      'Lean in until the pull is firm but bearable. Do not bounce.',
    ],
    careful: [
      'Dizzy or unsteady? Sit down, leg straight, and pull the toes towards you.',
      'Nothing to lean on? Coach experience: lie on your back off the road, leg straight up, toes towards you. Sit instead if you are faint or breathless, more than 20 weeks pregnant, or have heart failure. Not with back pain that shoots down the leg.',
      'Heel tendon sore during, or weeks after, some antibiotics (ciprofloxacin, levofloxacin)? Do not stretch it. Ask a doctor or pharmacist today.',
    ],
    aftercare: 'muscle',
  },
  hamstring: {
    name: 'Hamstring',
    place: 'Back of the thigh',
    drawing: 'hamstring',
    hold: 30,
    count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
    steps: [
      'Stop off the road. Heel of the cramping leg on a low step or kerb.',
      'Straighten the knee. Toes towards you.',
      'Bend forward from the hips, back straight, until the pull is firm but bearable.',
    ],
    careful: [
      'Dizzy or unsteady? Sit down, leg straight, and lean forward.',
      'No step near? Coach experience: lie on your back off the road, leg straight up, toes towards you. Sit instead if you are faint or breathless, more than 20 weeks pregnant, or have heart failure. Not with back pain that shoots down the leg.',
      'Back pain that shoots down the leg? Stay upright and only straighten the knee. Do not bend forward.',
    ],
    aftercare: 'muscle',
  },
  quad: {
    name: 'Quad',
    place: 'Front of the thigh',
    drawing: 'quad',
    hold: 30,
    count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
    steps: [
      'Stop off the road. Hold on to something steady.',
      'Bring the heel of the cramping leg to your buttock. Hold the ankle.',
      'Knees together. Push the hip forward until the pull is firm but bearable.',
    ],
    careful: ['Dizzy or unsteady? Lie on your other side and bring the heel up behind you.'],
    aftercare: 'muscle',
  },
  foot: {
    name: 'Foot',
    place: 'Arch or toes',
    drawing: 'foot',
    hold: 30,
    count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
    steps: [
      'Sit down off the road. Shoe off if you can.',
      'Pull the toes up towards the shin with your hand.',
      'Press your thumb along the arch while you hold.',
    ],
    careful: ['Little feeling in your feet? Pull and press gently, because you may not notice too much.'],
    aftercare: 'muscle',
  },
  shin: {
    name: 'Shin',
    place: 'Front of the lower leg',
    drawing: 'shin',
    hold: 30,
    count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
    steps: [
      'Stop off the road. Hold on to something steady.',
      'Put the cramping foot behind you, the top of the toes on the ground.',
      'Press the ankle gently forward until the pull along the shin is firm but bearable.',
    ],
    careful: [
      'Dizzy or unsteady? Sit on your heel instead, or sit and push the toes down with your hand.',
      'The shin stays hard and hurts more and more, or the foot goes numb or drops? Stop stretching and get help.',
      'One sore spot on the bone? That is no cramp. No running, and see a doctor.',
    ],
    aftercare: 'muscle',
  },
  buttock: {
    name: 'Buttock or hip',
    place: 'Back or side of the hip',
    drawing: 'buttock',
    hold: 30,
    count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
    steps: [
      'Lie on your back off the road, or sit on a step.',
      'Take the knee of the cramping side in both hands.',
      'Pull it up to your chest, a little towards the other shoulder, until the pull is firm but bearable.',
    ],
    careful: [
      'More than 20 weeks pregnant, faint, breathless or with heart failure? Sit on a step to do it.',
      'A new hip joint, or back pain that shoots down the leg? Do not pull. Walk slowly until it eases.',
    ],
    aftercare: 'muscle',
  },
  groin: {
    name: 'Groin or front of the hip',
    place: 'Where the thigh meets the trunk',
    drawing: 'groin',
    hold: 30,
    count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
    steps: [
      'Stop off the road. Kneel on the knee of the cramping side, the other foot well in front.',
      'Stay upright. Hands on the front knee.',
      'Move the hips forward until the pull is firm but bearable. Inner thigh? Stand wide and bend the other knee instead.',
    ],
    careful: [
      'Dizzy, or kneeling hurts? Stand, one foot well behind you, and push the hips forward.',
      'Deep pain that makes you limp or hurts when you stand or hop on that leg is no cramp: do not stretch it, take the weight off, and be seen today.',
      'Pelvic pain in pregnancy? Leave the wide stance.',
    ],
    aftercare: 'muscle',
  },
  hand: {
    name: 'Hand or forearm',
    place: 'Fingers, palm or the inside of the forearm',
    drawing: 'hand',
    hold: 30,
    count: 'Hold it and count slowly to thirty. Let go, and do it again until it is gone.',
    steps: [
      'Slow to a walk and let your breath slow down: out longer than in.',
      'Open the hand with the other one. Press the palm flat on a wall or a tree, fingers up.',
      'Straighten the elbow until the pull is firm but bearable.',
    ],
    careful: [
      'Both hands clawing, with tingling round the mouth or in the fingers? Sit down and breathe slowly. Stretching is no use there.',
    ],
    aftercare: 'hand',
  },
  stitch: {
    name: 'Under the ribs',
    place: 'A stitch in the side',
    drawing: 'stitch',
    hold: 30,
    count: 'Press and count slowly to thirty while you breathe. Do it again until the stitch has gone.',
    steps: [
      'Slow to a walk.',
      'Bend forward a little. Press your fingers on the sore spot.',
      'Breathe out fully and slowly. Breathe in down to your belly.',
    ],
    careful: [
      'Pain in the chest, or feeling faint, is not a stitch: get help. Wheezing is not one either: use your reliever.',
    ],
    aftercare: 'stitch',
  },
  night: {
    name: 'In bed at night',
    place: 'Calf or foot, with a dim screen',
    drawing: 'night-towel',
    hold: 30,
    count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
    steps: [
      'Sit up, leg straight in front of you.',
      'Loop a towel or sheet round the ball of the foot.',
      'Pull it towards you, knee straight, until the pull is firm but bearable.',
    ],
    careful: [
      'No towel? Stand on that leg, heel down, and hold on to something steady.',
      'Little feeling in your feet? Pull gently, because you may not notice too much.',
    ],
    aftercare: 'night',
  },
}

const rub: Lines = [
  'Keep the muscle long. Knead along the knot with your thumbs for a minute or two. That is for comfort: coach experience, not tested.',
  'On blood thinners, or you bleed easily? Do not rub. Little feeling in the leg? Press only lightly.',
]

const stillLocked: Lines = [
  'Ten minutes since your first hold. Still locked? Stop stretching. Get urgent medical advice today: an urgent medical line or an emergency department.',
  'Stiff jaw, trouble swallowing or breathing, or very unwell: call your emergency number.',
]

export const afterwards: Lines = [
  'Shake the leg out. Walk for two to five minutes.',
  'Jog only when walking no longer catches, and go easier than before.',
  'It locks again? The run is over for today. Walk the short way home or be fetched.',
  'Drink only if you are thirsty.',
  'Pickle juice or mustard with you? One mouthful may help a little; studies disagree. Not with high blood pressure, a heart, liver or kidney condition, swollen ankles, a low-salt diet, reflux or asthma.',
]

const { 'unwell-now': unwell, 'chest-now': chest, 'fluids-now': fluids, 'leg-now': leg } = signsOfNow

const getHelpIf: Lines = [
  withUrgency(leg.locked),
  withUrgency(leg['leg-tense']),
  withUrgency(leg['leg-swollen']),
  withUrgency(leg.pop),
  withUrgency(leg['big-bruise']),
  withUrgency(fluids['dark-urine']),
  withUrgency(unwell.confused),
  withUrgency(unwell['unwell-with-cramps']),
  'One sore spot tomorrow, or a limp: no running, and see a physio.',
]

export const aftercare: { readonly [A in AftercareId]: Aftercare } = {
  muscle: {
    rub,
    nextHeading: 'It let go? Walk, then home',
    next: afterwards,
    helpHeading: 'Stop and get help if',
    help: getHelpIf,
    tooLong: stillLocked,
    measures: [
      'relief-stretch',
      'stop-and-ease',
      'lie-on-back-leg-up',
      'massage-during-cramp',
      'pickle-juice-mustard-trp',
    ],
    cites: [
      'miller-2022-eamc-review',
      'khan-burne-2007',
      'brooks-runtothefinish-cramps',
      'nidirect-leg-cramps',
      'miller-2010-pickle',
      'georgieva-2021-pickle',
    ],
  },
  hand: {
    nextHeading: 'It let go? Walk on for a while',
    next: [
      'Shake the arms out. Shoulders down, hands loose as if you held a crisp.',
      'Breathe slowly until nothing tingles any more.',
      'Drink only if you are thirsty. After hours of water alone, drink no more water for now, and eat something salty unless you were told to spare salt.',
    ],
    helpHeading: 'Stop and get help if',
    help: [
      'Feeling sick, a headache that grows, puffy hands or muddled after a lot of drinking: call your emergency number, and drink no more.',
      'Faint, a fit, a stiff jaw, or trouble breathing: call your emergency number.',
      'You have had an operation on the thyroid or the neck, or have a thyroid condition: call a doctor today.',
      'The hands claw for longer than ten minutes of slow breathing: get urgent medical advice today.',
      'It was the first time, or it comes again: see a doctor in the next week or two.',
    ],
    tooLong: [
      'Ten minutes since your first hold. Still clawing? Get urgent medical advice today: an urgent medical line or an emergency department.',
      'Faint, muddled, a stiff jaw or trouble breathing: call your emergency number.',
    ],
    measures: ['relief-stretch', 'breathing-for-stitch'],
    cites: ['harrisons-tetany', 'bmj-bp-cramps', 'sickkids-thyroid-calcium', 'hew-butler-2015-eah'],
  },
  stitch: {
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
      'Calf pain or a swollen leg with it: call your emergency number. Pregnant: be seen today.',
      'Pain low on the right of the belly that does not go: see a doctor.',
      'It comes with effort every time and goes with rest, or spreads to the arm, jaw or back: no more running until your heart has been checked.',
    ],
    tooLong: [
      'Ten minutes. A stitch fades when you stop. If the pain is still there, the run is over: get medical advice today.',
      'Chest pain, faint, breathless, or sharp pain on breathing in: call your emergency number.',
    ],
    measures: ['breathing-for-stitch'],
    cites: ['morton-callister-2015-etap', 'hfjc-2015-stitch', 'acc-cardiosmart-sca'],
  },
  night: {
    rub,
    nextHeading: 'It let go? Back to sleep',
    next: [
      'Take a few steps about the room. Put a small light on, so that you do not fall.',
      'Loosen the covers at the foot of the bed, so that nothing pushes your toes down.',
      'Keep the towel within reach.',
    ],
    helpHeading: 'Get help if',
    help: [
      withUrgency(leg.locked),
      withUrgency(leg['leg-swollen']),
      'One leg sore for more than a day, whatever seems to explain it, with anything that makes clots likelier (surgery, bed rest or a plaster, a long journey, a clot before or in the family, cancer, the pill or hormones, pregnancy or a birth), or you are not sure: be seen today. Do not rub or stretch it.',
      withUrgency(leg['leg-cold']),
      withUrgency(fluids['dark-urine']),
      'Cramps on two or more nights in most weeks, or tingling and numbness that stay: see a doctor in the next week or two.',
    ],
    tooLong: stillLocked,
    measures: ['relief-stretch', 'massage-during-cramp', 'sleep-position-bedclothes', 'bedtime-calf-stretch'],
    cites: [
      'miller-2022-eamc-review',
      'khan-burne-2007',
      'nidirect-leg-cramps',
      'nhs-leg-cramps-copy',
      'bmj-bp-cramps',
      'bmj-bp-dvt',
    ],
  },
}
