import type { Pose } from '../figure/Figure'
import { bothSides, type Frames, floor, standing } from './frame'

const low = { view: '30 90 220 165', behind: 'M36 221H246' } as const
const up = 'M138 160V132M132.5 137.5L138 132L143.5 137.5'

/** On the back: the head on the left, the knees up. */
const lying = (
  other: Partial<Pose> & { readonly near: Pose['legs']['near']; readonly far: Pose['legs']['near'] },
): Pose => {
  const { near, far, ...rest } = other
  return {
    hip: [132, 207],
    lean: -90,
    nod: 4,
    legs: { near, far },
    hands: { near: { wrist: [138, 212], points: 90 }, far: { wrist: [140, 211], points: 90 } },
    stretched: [],
    ...rest,
  }
}
const raised = { hip: [136, 178], lean: -117, nod: 27 } as const
const flat = { ankle: [190, 211], toes: 90 } as const
const flatFar = { ankle: [194, 211], toes: 90 } as const
const heels = { ankle: [212, 210], toes: 150 } as const
const back = bothSides('hamstring')

export const hipFrames = {
  clamshell: {
    ...low,
    frames: [
      { pose: lying({ near: { ankle: [132, 209], toes: 70 }, far: { ankle: [133, 210], toes: 70 } }) },
      { pose: lying({ near: { ankle: [150, 209], toes: 70 }, far: { ankle: [133, 210], toes: 70 } }) },
    ],
    arrow: 'M206 206C206 190 202 178 194 170M192.5 178L194 170L201.5 172.5',
  },
  bridge: {
    ...low,
    frames: [
      { pose: lying({ near: flat, far: flatFar }) },
      { pose: lying({ ...raised, near: flat, far: flatFar, stretched: back }) },
    ],
    arrow: up,
  },
  'bridge-single': {
    ...low,
    frames: [
      { pose: lying({ near: flat, far: { ankle: [224, 176], toes: 150 } }) },
      {
        pose: lying({
          ...raised,
          near: flat,
          far: { ankle: [226, 144], toes: 150 },
          stretched: [{ side: 'near', muscle: 'hamstring' }],
        }),
      },
    ],
    arrow: up,
  },
  'bridge-heels': {
    ...low,
    frames: [
      { pose: lying({ near: heels, far: { ankle: [216, 210], toes: 150 } }) },
      { pose: lying({ ...raised, near: heels, far: { ankle: [216, 210], toes: 150 }, stretched: back }) },
    ],
    arrow: up,
  },
  'hamstring-slide': {
    ...low,
    frames: [
      {
        pose: lying({
          ...raised,
          near: { ankle: [186, 210], toes: 140 },
          far: { ankle: [190, 210], toes: 140 },
          stretched: back,
        }),
      },
      {
        pose: lying({
          hip: [134, 197],
          lean: -100,
          nod: 10,
          near: { ankle: [228, 209], toes: 160 },
          far: { ankle: [230, 209], toes: 160 },
          stretched: back,
        }),
      },
    ],
    arrow: 'M196 180H224M218.5 174.5L224 180L218.5 185.5',
  },
  'step-down': {
    ...floor,
    view: '-4 -36 308 231',
    solid: 'M92 190H160V221H92Z',
    behind: 'M40 221H284M92 221V190H160V221',
    frames: [
      {
        pose: standing({
          hip: [136, 84],
          near: { ankle: [134, 180], toes: 90 },
          far: { ankle: [148, 176], toes: 80 },
          hands: { near: { wrist: [138, 94] }, far: { wrist: [146, 92] } },
        }),
      },
      {
        pose: standing({
          hip: [122, 112],
          lean: 16,
          near: { ankle: [134, 180], toes: 90 },
          far: { ankle: [182, 206], toes: 104 },
          hands: { near: { wrist: [166, 92] }, far: { wrist: [170, 90] } },
          stretched: [{ side: 'near', muscle: 'quad' }],
        }),
      },
    ],
    arrow: 'M214 150V184M208.5 178.5L214 184L219.5 178.5',
  },
  'single-leg-deadlift': {
    ...floor,
    frames: [
      { pose: standing({ hip: [142, 116], far: { ankle: [132, 206], toes: 50 } }) },
      {
        pose: standing({
          hip: [136, 118],
          lean: 72,
          nod: -18,
          near: { ankle: [146, 211], toes: 90 },
          far: { ankle: [44, 134], toes: 10 },
          hands: { near: { wrist: [196, 156] }, far: { wrist: [200, 154] } },
          stretched: [{ side: 'near', muscle: 'hamstring' }],
        }),
      },
    ],
    arrow: 'M228 84C240 100 244 116 240 132M235 125.5L240 132L246.5 127',
  },
} as const satisfies { readonly [id: string]: Frames }
