/** A muscle that can be eased on the spot. */
export const reliefIds = ['calf', 'hamstring', 'quad', 'foot', 'stitch', 'night'] as const
export type ReliefId = (typeof reliefIds)[number]

export type Relief = {
  readonly name: string
  readonly drawing: 'calf' | 'hamstring' | 'quad' | 'foot' | 'stitch' | 'night-towel'
  readonly steps: readonly [string, ...string[]]
  /** Seconds to hold, once or more. */
  readonly hold: number
}

/** Ask these first: a stretch or a rub is wrong with any of them. */
export const stopSigns: readonly string[] = [
  'Collapse, confusion, a fit, or repeated vomiting',
  'Chest pain, or breathless out of all proportion',
  'A sudden pop or kick in the calf or heel',
  'One leg swollen, warm or discoloured, or cold and pale',
  'Brown or cola-coloured urine',
  'Weak and slumping rather than locked',
]

export const reliefs: { readonly [R in ReliefId]: Relief } = {
  calf: {
    name: 'Calf',
    drawing: 'calf',
    hold: 30,
    steps: [
      'Stop somewhere safe. Put both hands on a wall, a tree or a car.',
      'Step the cramping leg back. Keep its knee straight and its heel flat.',
      'Lean in from the hips until you feel a firm, bearable pull. Breathe out slowly.',
    ],
  },
  hamstring: {
    name: 'Back of the thigh',
    drawing: 'hamstring',
    hold: 30,
    steps: [
      'Stop somewhere safe. Put the heel of the cramping leg on a low step or kerb.',
      'Straighten the knee and pull the toes towards you.',
      'Bend forward from the hips, back straight, until it pulls. Breathe out slowly.',
    ],
  },
  quad: {
    name: 'Front of the thigh',
    drawing: 'quad',
    hold: 30,
    steps: [
      'Stop somewhere safe and hold on to something steady.',
      'Bring the heel of the cramping leg to your buttock and hold the ankle.',
      'Keep the knees together and push the hip forward gently. Breathe out slowly.',
    ],
  },
  foot: {
    name: 'Foot or toes',
    drawing: 'foot',
    hold: 30,
    steps: [
      'Sit down and take the shoe off if you can.',
      'Pull the toes up towards the shin with your hand.',
      'Press your thumb along the arch while you hold. Then stand on the flat foot.',
    ],
  },
  stitch: {
    name: 'Under the ribs: a stitch',
    drawing: 'stitch',
    hold: 30,
    steps: [
      'Slow to a walk.',
      'Bend forward a little and press your fingers on the sore spot.',
      'Breathe out fully and slowly, and in through the belly. Start again gently when it has gone.',
    ],
  },
  night: {
    name: 'Calf or foot, in bed',
    drawing: 'night-towel',
    hold: 30,
    steps: [
      'Sit up with the leg straight in front of you.',
      'Loop a towel or sheet round the ball of the foot and pull it towards you, knee straight.',
      'If that is not enough, stand on the leg with the heel down and hold on to something.',
    ],
  },
}

export const afterwards: readonly string[] = [
  'When it lets go, rub the muscle firmly for a minute or two, unless you take blood thinners.',
  'Walk for two to five minutes before you try to jog.',
  'Go on easier than before. If it locks again, end the run there.',
  'Drink only if you are thirsty.',
]

export const getHelpIf: readonly string[] = [
  'It is still locked after ten minutes of stretching: get medical advice today.',
  'Your urine turns brown or cola-coloured, or you feel confused, faint or very unwell: call your emergency number.',
  'One leg becomes swollen, warm or discoloured: be seen today, and do not rub or stretch it.',
]
