import { bothSides, type Frames, floor, standing, wall } from './frame'

const up = 'M92 206V172M86.5 177.5L92 172L97.5 177.5'
const down = 'M92 172V206M86.5 200.5L92 206L97.5 200.5'
const atWall = { near: { wrist: [148, 124] }, far: { wrist: [198, 84], points: 172 } } as const
const view = '-4 -8 308 231'
const lifted = { ankle: [118, 186], toes: 40 } as const
const calf = [{ side: 'near', muscle: 'calf' }] as const
const tiptoe = { ankle: [139, 199], toes: 48 } as const
const flat = { ankle: [143, 211], toes: 90 } as const
const straightUp = standing({ hip: [146, 102], hands: atWall, near: tiptoe, far: { ankle: [146, 199], toes: 48 } })
const bentHip = [134, 126] as const
const bentHigh = [134, 114] as const
const springing = { near: { wrist: [166, 104] }, far: { wrist: [170, 102] } } as const

export const calfFrames = {
  'calf-raise': {
    ...wall,
    view,
    frames: [{ pose: standing({ hands: atWall }) }, { pose: { ...straightUp, stretched: bothSides('calf') } }],
    arrow: up,
  },
  'calf-raise-bent': {
    ...wall,
    view,
    frames: [
      { pose: standing({ hip: bentHip, hands: atWall }) },
      { pose: { ...straightUp, hip: bentHigh, stretched: bothSides('calf') } },
    ],
    arrow: up,
  },
  'calf-lower': {
    ...wall,
    view,
    frames: [
      { pose: standing({ hip: [146, 102], hands: atWall, near: tiptoe, far: lifted, stretched: calf }) },
      { pose: standing({ hands: atWall, near: flat, far: lifted, stretched: calf }) },
    ],
    arrow: down,
  },
  'calf-raise-single': {
    ...wall,
    view,
    frames: [
      { pose: standing({ hands: atWall, near: flat, far: lifted }) },
      { pose: standing({ hip: [146, 102], hands: atWall, near: tiptoe, far: lifted, stretched: calf }) },
    ],
    arrow: up,
  },
  'calf-raise-bent-single': {
    ...wall,
    view,
    frames: [
      { pose: standing({ hip: bentHip, hands: atWall, near: flat, far: lifted }) },
      { pose: standing({ hip: bentHigh, hands: atWall, near: tiptoe, far: lifted, stretched: calf }) },
    ],
    arrow: up,
  },
  hops: {
    ...floor,
    frames: [
      {
        pose: standing({
          hip: [142, 118],
          hands: springing,
          near: { ankle: [139, 203], toes: 60 },
          far: { ankle: [146, 203], toes: 60 },
        }),
      },
      {
        pose: standing({
          hip: [144, 92],
          near: { ankle: [139, 186], toes: 36 },
          far: { ankle: [146, 186], toes: 36 },
          hands: springing,
        }),
      },
    ],
    arrow: 'M92 216V182M86.5 187.5L92 182L97.5 187.5',
  },
  'skipping-rope': {
    ...floor,
    behind: 'M40 221H284M170 104C214 122 214 214 160 220C96 226 80 150 96 84',
    frames: [
      {
        pose: standing({
          hip: [144, 116],
          hands: springing,
          near: { ankle: [139, 203], toes: 60 },
          far: { ankle: [146, 203], toes: 60 },
        }),
      },
      {
        pose: standing({
          hip: [144, 96],
          near: { ankle: [139, 190], toes: 40 },
          far: { ankle: [146, 190], toes: 40 },
          hands: springing,
        }),
      },
    ],
    arrow: 'M62 206V172M56.5 177.5L62 172L67.5 177.5',
  },
  'hop-single': {
    ...floor,
    frames: [
      { pose: standing({ hip: [142, 118], hands: springing, near: { ankle: [139, 203], toes: 60 }, far: lifted }) },
      {
        pose: standing({
          hip: [144, 92],
          near: { ankle: [139, 186], toes: 36 },
          far: { ankle: [116, 164], toes: 30 },
          hands: springing,
        }),
      },
    ],
    arrow: 'M92 216V182M86.5 187.5L92 182L97.5 187.5',
  },
  'uphill-strides': {
    ...floor,
    behind: 'M40 236L284 190',
    frames: [
      { pose: standing({ lean: 6, near: { ankle: [134, 208], toes: 98 }, far: { ankle: [156, 204], toes: 98 } }) },
      {
        pose: standing({
          hip: [146, 108],
          lean: 16,
          near: { ankle: [172, 168], toes: 92 },
          far: { ankle: [104, 196], toes: 40 },
          hands: { near: { wrist: [126, 90] }, far: { wrist: [186, 76] } },
        }),
      },
    ],
    arrow: 'M214 150L240 142M232.5 139L240 142L235 148.5',
  },
} as const satisfies { readonly [id: string]: Frames }
