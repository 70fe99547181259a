import type { Pose } from '../figure/Figure'
import type { Point } from '../figure/geometry'

/** One drawing of two: a figure from the side, one from the front with a band, or a foot from close by. */
export type Frame =
  | { readonly pose: Pose }
  | { readonly drawn: string; readonly band: string }
  | { readonly foot: readonly Point[]; readonly on?: string }

/** How an exercise begins and ends, in one place. All views are 4 by 3. */
export type Frames = {
  readonly view: string
  readonly solid?: string
  readonly behind: string
  readonly held?: string
  readonly frames: readonly [Frame, Frame]
  /** Where it goes, drawn into the second frame. */
  readonly arrow: string
}

type Muscle = Pose['stretched'][number]

export const bothSides = (muscle: Muscle['muscle']): readonly Muscle[] => [
  { side: 'near', muscle },
  { side: 'far', muscle },
]

/** Standing at a wall on the right, one hand on it. */
export const wall = {
  view: '-4 -8 308 231',
  solid: 'M205 -20H220V221H205Z',
  behind: 'M62 221H254M205 -20V221',
} as const

/** A floor and nothing else. */
export const floor = { view: '-4 -8 308 231', behind: 'M40 221H284' } as const

type Standing = Partial<Pose> & { readonly near?: Pose['legs']['near']; readonly far?: Pose['legs']['near'] }

/** On both legs, arms down. What is given replaces that. */
export const standing = ({ near, far, ...other }: Standing = {}): Pose => ({
  hip: [146, 114],
  lean: 0,
  nod: -2,
  legs: { near: near ?? { ankle: [143, 211], toes: 90 }, far: far ?? { ankle: [150, 211], toes: 90 } },
  hands: { near: { wrist: [148, 124] }, far: { wrist: [154, 122] } },
  stretched: [],
  ...other,
})
