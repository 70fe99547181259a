import type { Relief } from '../reliefCard'

export const calf = {
  name: 'Calf',
  place: 'Back of the lower leg',
  drawing: 'calf',
  hold: 30,
  count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
  inBed: 'Sit up, knee straight, and pull your toes towards you. Or stand on it, heel down.',
  steps: [
    'Stop off the road. Both hands on a wall, a tree or a car.',
    'Step the cramping leg back. Knee straight, heel down.',
    'Lean in until the pull is firm but bearable. Do not bounce.',
  ],
  careful: [
    'Dizzy or unsteady? Sit down, leg straight, and pull the toes towards you.',
    'Nothing to lean on? Coach experience: lie on your back (off the road), leg straight up, toes towards you. Sit instead if you are faint or breathless, more than 20 weeks pregnant, or have heart failure. Not with back pain that shoots down the leg.',
    'Heel tendon sore during, or weeks after, some antibiotics (ciprofloxacin, levofloxacin)? Do not stretch it. Ask a doctor or pharmacist today.',
  ],
  aftercare: 'muscle',
} as const satisfies Relief
