import type { Relief } from '../reliefCard'

export const shin = {
  name: 'Shin',
  place: 'Front of the lower leg',
  drawing: 'shin',
  hold: 30,
  count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
  inBed: 'Sit up and push your toes down, away from you, with your hand.',
  steps: [
    'Stop off the road. Hold on to something steady.',
    'Put the cramping foot behind you, the top of the toes on the ground.',
    'Press the ankle gently forward until the pull along the shin is firm but bearable.',
  ],
  careful: [
    'Dizzy or unsteady? Sit on your heel instead, or sit and push the toes down with your hand.',
    'The shin stays hard and hurts more and more, or the foot goes numb or drops? Stop stretching and call your emergency number.',
    'One sore spot on the bone? That is no cramp. No running, and see a doctor.',
  ],
  aftercare: 'muscle',
} as const satisfies Relief
