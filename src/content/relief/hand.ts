import type { Relief } from '../reliefCard'

/** Tired arms are ordinary. With chest, jaw, breath or a cold sweat they may be the heart; where the heart is likelier, it is looked at. */
export const armOnEffort =
  'An arm that aches with effort, and chest, jaw, breath or a cold sweat with it: do not stretch it, and call your emergency number. Nothing else, but you are over 40 or have a heart or kidney condition, high blood pressure or diabetes: do not stretch it, stop running, and be seen today.'

export const hand = {
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
    'Weak or numb all at once? That is no cramp. Do not stretch it: call your emergency number.',
    armOnEffort,
    'Both hands clawing, with tingling round the mouth or in the fingers? Sit down and breathe slowly. Stretching is no use there.',
  ],
  aftercare: 'hand',
} as const satisfies Relief
