import type { Point } from '../figure/geometry'
import { type Frames, standing, wall } from './frame'

/** A foot from the inside, ankle at the origin, as wide as it is drawn: (towards the toes, towards the sole). */
const flat: readonly Point[] = [
  [-4.2, -9],
  [-4.6, -3],
  [-6.6, 2],
  [-7.2, 6],
  [-4.5, 9],
  [1, 8.9],
  [5, 8.2],
  [9, 8.3],
  [14, 9],
  [20.5, 9],
  [22.8, 7],
  [20, 4.6],
  [12.5, 1],
  [7, -2],
  [4.6, -4],
  [4.2, -9],
]
const moved = (changes: { readonly [nth: number]: Point }): readonly Point[] =>
  flat.map((point, nth) => changes[nth] ?? point)
const domed = moved({
  5: [1, 8],
  6: [4.5, 5.4],
  7: [8.5, 5.4],
  8: [12.5, 8.8],
  9: [18.8, 9],
  10: [21, 7.2],
  11: [18, 4.4],
  12: [11.5, -0.4],
  13: [6.6, -3],
})
const toeUp = moved({ 8: [14.5, 9], 9: [17, 8.4], 10: [22.6, 2], 11: [20.4, 0.4], 12: [13, 1.6] })
const curled = moved({ 8: [13.5, 8.6], 9: [17, 9.6], 10: [18.2, 7.6], 11: [16.6, 4.4], 12: [11.6, 0.4] })

/** From above: heel at the bottom. */
const sole: readonly Point[] = [
  [-5, 14],
  [-3, 18],
  [3, 18],
  [5, 14],
  [5, 6],
  [7.4, -2],
  [5.4, -6],
  [0, -7.4],
  [-5.4, -6],
  [-7, -2],
  [-5.4, 6],
]
const close = { view: '-14 -12 44 33', behind: 'M-13 9.6H29' } as const
const above = { view: '-22 -18 52 39', behind: '' } as const
const together =
  'M-4 -7a2.1 3.4 0 1 1 .1 0ZM-.6 -8.2a1.6 2.6 0 1 1 .1 0ZM2 -7.6a1.4 2.3 0 1 1 .1 0ZM4.2 -6.4a1.3 2 0 1 1 .1 0ZM6 -4.6a1.2 1.7 0 1 1 .1 0Z'
const spread =
  'M-6.6 -6.4a2.1 3.4 0 1 1 .1 0ZM-1.6 -8.2a1.6 2.6 0 1 1 .1 0ZM2.4 -8a1.4 2.3 0 1 1 .1 0ZM5.8 -6.2a1.3 2 0 1 1 .1 0ZM8.4 -3.4a1.2 1.7 0 1 1 .1 0Z'

const atWall = { near: { wrist: [148, 124] }, far: { wrist: [198, 84], points: 172 } } as const
const lifted = { ankle: [118, 186], toes: 40 } as const
const view = '-4 -8 308 231'
const still = ''
const onOne = (ground: number, toes: number) =>
  ({
    pose: standing({
      hip: [146, 114 + ground],
      hands: atWall,
      near: { ankle: [143, 211 + ground], toes },
      far: { ...lifted, ankle: [118, 186 + ground] },
    }),
  }) as const

export const footFrames = {
  'foot-doming': {
    ...close,
    frames: [{ foot: flat }, { foot: domed }],
    arrow: 'M16 14H9M11.5 11.6L9 14L11.5 16.4M4 1.6V-.8M2.6 .6L4 -.9L5.4 .6',
  },
  'toe-spread': {
    ...above,
    frames: [
      { foot: sole, on: together },
      { foot: sole, on: spread },
    ],
    arrow: 'M-12 -10L-16 -7M-15.6 -9.6L-16 -7L-13.4 -7.2M14 -9L18 -6M15.4 -6.2L18 -6L17.4 -8.6',
  },
  'toe-lifts': {
    ...close,
    frames: [{ foot: flat }, { foot: toeUp }],
    arrow: 'M26 6V-1M23.8 1.2L26 -1L28.2 1.2',
  },
  'towel-scrunch': {
    ...close,
    behind: 'M-13 9.6H29M10 9.6C14 11 18 8.6 28 10.4',
    frames: [{ foot: flat }, { foot: curled }],
    arrow: 'M28 14.6H20M22.4 12.2L20 14.6L22.4 17',
  },
  balance: {
    ...wall,
    view,
    frames: [{ pose: standing({ hands: atWall }) }, onOne(0, 90)],
    arrow: 'M92 206V176M86.5 181.5L92 176L97.5 181.5',
  },
  'ball-raise': {
    ...wall,
    view,
    held: 'M151 196a7 7 0 1 1 .1 0Z',
    frames: [
      { pose: standing({ hands: atWall }) },
      {
        pose: standing({
          hip: [146, 102],
          hands: atWall,
          near: { ankle: [139, 199], toes: 48 },
          far: { ankle: [146, 199], toes: 48 },
        }),
      },
    ],
    arrow: 'M92 206V172M86.5 177.5L92 172L97.5 177.5',
  },
  'balance-toe-lifts': {
    ...wall,
    view,
    frames: [onOne(0, 90), onOne(0, 98)],
    arrow: 'M178 214V200M173.5 204.5L178 200L182.5 204.5',
  },
  'balance-cushion': {
    ...wall,
    view,
    solid: 'M205 -20H220V221H205ZM112 208C130 202 158 202 178 208C184 212 184 218 178 221H112C106 218 106 212 112 208Z',
    frames: [
      {
        pose: standing({
          hip: [98, 114],
          near: { ankle: [95, 211], toes: 90 },
          far: { ankle: [102, 211], toes: 90 },
          hands: { near: { wrist: [100, 124] }, far: { wrist: [106, 122] } },
        }),
      },
      onOne(-12, 90),
    ],
    arrow: still,
  },
} as const satisfies { readonly [id: string]: Frames }
