import { poses } from '../figure/poses'
import { settings } from '../figure/settings'
import { type Frames, floor, standing, wall } from './frame'

const atWall = { near: { wrist: [148, 124] }, far: { wrist: [198, 84], points: 172 } } as const
const view = '-4 -8 308 231'
const farWall = { near: { wrist: [148, 124] }, far: { wrist: [207, 76], points: 100 } } as const
const swing = { near: { wrist: [124, 104] }, far: { wrist: [176, 98] } } as const

/** What is done before a run, and the stretches that are held. */
export const moveFrames = {
  'leg-swing': {
    ...wall,
    view,
    solid: 'M238 -20H253V221H238Z',
    behind: 'M40 221H290M238 -20V221',
    frames: [
      { pose: standing({ hands: farWall, near: { ankle: [92, 186], toes: 40 } }) },
      { pose: standing({ hands: farWall, near: { ankle: [196, 188], toes: 116 }, lean: -4 }) },
    ],
    arrow: 'M104 214C128 226 160 226 184 212M175.5 211L184 212L181 220',
  },
  'walking-lunge': {
    ...floor,
    frames: [
      { pose: standing() },
      {
        pose: standing({
          hip: [142, 146],
          near: { ankle: [192, 211], toes: 90 },
          far: { ankle: [88, 204], toes: 44 },
          hands: { near: { wrist: [140, 156] }, far: { wrist: [150, 154] } },
        }),
      },
    ],
    arrow: 'M206 130V160M200.5 154.5L206 160L211.5 154.5',
  },
  'high-knees': {
    ...floor,
    frames: [
      { pose: standing({ hands: swing, near: { ankle: [140, 208], toes: 70 } }) },
      { pose: standing({ hip: [146, 112], hands: swing, near: { ankle: [176, 158], toes: 80 } }) },
    ],
    arrow: 'M222 150V116M216.5 121.5L222 116L227.5 121.5',
  },
  'ankle-bounce': {
    ...floor,
    frames: [
      {
        pose: standing({
          near: { ankle: [140, 205], toes: 64 },
          far: { ankle: [147, 205], toes: 64 },
          hip: [146, 110],
        }),
      },
      {
        pose: standing({ near: { ankle: [141, 190], toes: 36 }, far: { ankle: [148, 190], toes: 36 }, hip: [146, 94] }),
      },
    ],
    arrow: 'M92 216V190M86.5 195.5L92 190L97.5 195.5',
  },
  'straight-leg-kick': {
    ...floor,
    frames: [
      { pose: standing({ hands: swing, far: { ankle: [166, 209], toes: 90 }, near: { ankle: [122, 206], toes: 60 } }) },
      {
        pose: standing({
          lean: 4,
          hands: { near: { wrist: [126, 106] }, far: { wrist: [200, 96] } },
          near: { ankle: [228, 156], toes: 150 },
          stretched: [{ side: 'near', muscle: 'hamstring' }],
        }),
      },
    ],
    arrow: 'M214 204C226 200 236 192 242 180M233.5 183L242 180L243.5 188.5',
  },
  'calf-stretch': {
    view: settings.calf.view,
    solid: settings.calf.solid,
    behind: settings.calf.behind,
    frames: [
      {
        pose: {
          ...poses.calf,
          hip: [140, 124],
          lean: 16,
          stretched: [],
          hands: { near: { wrist: [212, 84], points: 150 }, far: { wrist: [214, 78], points: 150 } },
        },
      },
      { pose: poses.calf },
    ],
    arrow: settings.calf.arrows,
  },
  'calf-stretch-bent': {
    view: settings.calf.view,
    solid: settings.calf.solid,
    behind: settings.calf.behind,
    frames: [
      {
        pose: standing({
          hip: [164, 122],
          lean: 14,
          near: { ankle: [132, 211], toes: 90 },
          far: { ankle: [176, 211], toes: 90 },
          hands: { near: { wrist: [236, 84], points: 176 }, far: { wrist: [236, 76], points: 176 } },
        }),
      },
      {
        pose: standing({
          hip: [160, 146],
          lean: 14,
          near: { ankle: [132, 211], toes: 90 },
          far: { ankle: [176, 211], toes: 90 },
          hands: { near: { wrist: [236, 96], points: 176 }, far: { wrist: [236, 88], points: 176 } },
          stretched: [{ side: 'near', muscle: 'calf' }],
        }),
      },
    ],
    arrow: 'M104 130V160M98.5 154.5L104 160L109.5 154.5',
  },
  'hamstring-stretch': {
    view: settings.hamstring.view,
    solid: settings.hamstring.solid,
    behind: settings.hamstring.behind,
    frames: [
      {
        pose: {
          ...poses.hamstring,
          hip: [126, 124],
          lean: 4,
          stretched: [],
          hands: { near: { wrist: [132, 124] }, far: { wrist: [138, 124] } },
        },
      },
      { pose: poses.hamstring },
    ],
    arrow: settings.hamstring.arrows,
  },
  'thigh-stretch': {
    view: settings.quad.view,
    solid: settings.quad.solid,
    behind: settings.quad.behind,
    frames: [{ pose: standing({ hands: atWall }) }, { pose: poses.quad }],
    arrow: settings.quad.arrows,
  },
  'foot-stretch': {
    view: settings.foot.view,
    behind: settings.foot.behind,
    frames: [
      {
        pose: {
          ...poses.foot,
          legs: { ...poses.foot.legs, near: { ankle: [188, 208], toes: 122 } },
          hands: { near: { wrist: [184, 186], points: 80 }, far: { wrist: [184, 190], points: 80 } },
          stretched: [],
        },
      },
      { pose: poses.foot },
    ],
    arrow: settings.foot.arrows,
  },
  'shin-stretch': {
    view: settings.shin.view,
    solid: settings.shin.solid,
    behind: settings.shin.behind,
    frames: [
      {
        pose: {
          ...poses.shin,
          legs: { ...poses.shin.legs, near: { ankle: [122, 200], toes: 30 } },
          stretched: [],
        },
      },
      { pose: poses.shin },
    ],
    arrow: settings.shin.arrows,
  },
  'hip-stretch': {
    view: settings.groin.view,
    behind: settings.groin.behind,
    frames: [{ pose: { ...poses.groin, hip: [136, 160], stretched: [] } }, { pose: poses.groin }],
    arrow: settings.groin.arrows,
  },
} as const satisfies { readonly [id: string]: Frames }
