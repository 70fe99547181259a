import type { Pose } from './Figure'

export const stretchIds = ['calf', 'hamstring', 'quad', 'foot', 'stitch', 'back-leg-up', 'night-towel'] as const
export type StretchId = (typeof stretchIds)[number]

export const poses = {
  calf: {
    hip: [152, 131],
    lean: 30,
    nod: -12,
    legs: { near: { ankle: [96, 211], toes: 90 }, far: { ankle: [188, 211], toes: 90 } },
    hands: { near: { wrist: [236, 84], points: 176 }, far: { wrist: [236, 76], points: 176 } },
    stretched: [{ side: 'near', muscle: 'calf' }],
  },
  hamstring: {
    hip: [124, 122],
    lean: 40,
    nod: -10,
    legs: { near: { ankle: [206, 178], toes: 148 }, far: { ankle: [118, 211], toes: 90 } },
    hands: { near: { wrist: [152, 123], points: 52 }, far: { wrist: [157, 124], points: 52 } },
    stretched: [{ side: 'near', muscle: 'hamstring' }],
  },
  quad: {
    hip: [146, 115],
    lean: 0,
    nod: -2,
    legs: { near: { ankle: [116, 120], toes: -110 }, far: { ankle: [148, 211], toes: 90 } },
    hands: { near: { wrist: [112, 106], points: -20 }, far: { wrist: [198, 84], points: 172 } },
    stretched: [{ side: 'near', muscle: 'quad' }],
  },
  foot: {
    hip: [112, 204],
    lean: 28,
    nod: 12,
    legs: { near: { ankle: [188, 208], toes: 168 }, far: { ankle: [209, 205], toes: 122 } },
    hands: { near: { wrist: [187, 182], points: 80 }, far: { wrist: [187, 186], points: 80 } },
    stretched: [{ side: 'near', muscle: 'sole' }],
  },
  stitch: {
    hip: [136, 122],
    lean: 40,
    nod: -6,
    legs: { near: { ankle: [122, 211], toes: 90 }, far: { ankle: [164, 211], toes: 90 } },
    hands: { near: { wrist: [150, 112], points: 95 }, far: { wrist: [168, 149], points: 8 } },
    stretched: [],
    pressed: true,
  },
  'back-leg-up': {
    hip: [150, 202],
    lean: -90,
    nod: 4,
    legs: { near: { ankle: [172, 108], toes: -92 }, far: { ankle: [216, 208], toes: 90 } },
    hands: { near: { wrist: [164, 208], points: 90 }, far: { wrist: [164, 208], points: 90 } },
    stretched: [
      { side: 'near', muscle: 'hamstring' },
      { side: 'near', muscle: 'calf' },
    ],
  },
  'night-towel': {
    hip: [110, 168],
    lean: -10,
    nod: 14,
    legs: { near: { ankle: [208, 172], toes: 186 }, far: { ankle: [208, 172], toes: 186 } },
    hands: { near: { wrist: [150, 138], points: 96 }, far: { wrist: [154, 137], points: 96 } },
    stretched: [{ side: 'near', muscle: 'calf' }],
  },
} as const satisfies Record<StretchId, Pose>
