import * as body from './anatomy'
import * as clothes from './clothes'
import * as extremities from './extremities'
import { along, direction, frontOf, joint, type Point, towards } from './geometry'
import * as muscles from './muscles'
import { Outlined } from './Outlined'
import { limb, piece, round } from './shapes'

type Leg = { readonly ankle: Point; readonly toes: number }
type Hand = { readonly wrist: Point; readonly points?: number }
type Side = 'near' | 'far'
type Muscle = keyof typeof muscles.muscle | 'sole'

/** Angles: 0 points at the floor, 90 the way the figure faces, 180 at the ceiling. Leaning and nodding are forwards. */
export type Pose = {
  readonly hip: Point
  readonly lean: number
  readonly nod: number
  readonly legs: Readonly<Record<Side, Leg>>
  readonly hands: Readonly<Record<Side, Hand>>
  readonly stretched: readonly { readonly side: Side; readonly muscle: Muscle }[]
  /** Where the ribs end, for a hand that presses there. */
  readonly pressed?: true
}

const skin = 'var(--accent-soft)'
const shirt = 'var(--ground)'
const shorts = 'var(--line)'
const hair = 'color-mix(in srgb, var(--line) 45%, black)'

/** A runner seen from the side, put together from bones of fixed length. */
export function Figure({ pose }: { readonly pose: Pose }) {
  const { bone, jointRadius } = body
  const { hip } = pose
  const down = towards(-pose.lean)
  const nape = along(hip, down, -bone.torso)
  const shoulder = along(nape, down, 9)
  const chin = towards(-pose.lean - pose.nod)
  const skull = along(along(nape, chin, -18), frontOf(chin), 3)

  const stretchedOn = (side: Side) => pose.stretched.filter((it) => it.side === side).map(({ muscle }) => muscle)
  const leg = (side: Side) => {
    const { ankle: goal, toes } = pose.legs[side]
    const [knee, ankle] = joint(hip, goal, bone.thigh, bone.shank, 1)
    const stretch = (muscle: Exclude<Muscle, 'forearm'>) => {
      if (muscle === 'sole') return piece(extremities.sole, ankle, towards(toes), -1)
      const profile = muscles.muscle[muscle]
      return muscles.boneOf[muscle] === 'shank' ? limb(profile, knee, ankle) : limb(profile, hip, knee)
    }
    return {
      parts: [
        limb(body.thigh, hip, knee),
        round(knee, jointRadius.knee),
        limb(body.shank, knee, ankle),
        round(ankle, jointRadius.ankle),
        piece(extremities.foot, ankle, towards(toes), -1),
      ],
      shorts: [limb(clothes.shortsLeg, hip, knee), round(hip, jointRadius.hip)],
      stretched: stretchedOn(side)
        .filter((muscle) => muscle !== 'forearm')
        .map(stretch),
    }
  }
  const arm = (side: Side) => {
    const { wrist: goal, points } = pose.hands[side]
    const [elbow, wrist] = joint(shoulder, goal, bone.upperArm, bone.forearm, -1)
    return {
      parts: [
        limb(body.upperArm, shoulder, elbow),
        round(elbow, jointRadius.elbow),
        limb(body.forearm, elbow, wrist),
        round(wrist, jointRadius.wrist),
        piece(extremities.hand, wrist, points === undefined ? direction(elbow, wrist) : towards(points), 1),
      ],
      sleeve: [limb(clothes.sleeve, shoulder, elbow), round(shoulder, jointRadius.shoulder)],
      stretched: stretchedOn(side).includes('forearm') ? limb(muscles.muscle.forearm, elbow, wrist) : '',
    }
  }
  const legs = { near: leg('near'), far: leg('far') }
  const arms = { near: arm('near'), far: arm('far') }
  return (
    <>
      <Outlined parts={arms.far.parts} fill={skin} />
      <Outlined parts={arms.far.sleeve} fill={shirt} />
      <Outlined parts={legs.far.parts} fill={skin} />
      <Outlined parts={legs.far.shorts} fill={shorts} />
      <path d={legs.far.stretched.join('')} fill="var(--accent)" />
      <Outlined parts={[limb(body.neck, nape, skull), piece(extremities.head, skull, chin, 1)]} fill={skin} />
      <Outlined parts={[piece(extremities.hair, skull, chin, 1)]} fill={hair} />
      <path d={piece(extremities.ear, skull, chin, 1)} fill={skin} stroke="currentColor" strokeWidth="1.5" />
      <Outlined parts={[limb(clothes.shirt, nape, hip)]} fill={shirt} />
      {pose.pressed && <path d={limb(clothes.underRibs, nape, hip)} fill="var(--accent)" />}
      <Outlined parts={legs.near.parts} fill={skin} />
      <Outlined parts={[limb(clothes.shortsHip, nape, hip), ...legs.near.shorts]} fill={shorts} />
      <path d={legs.near.stretched.join('')} fill="var(--accent)" />
      <Outlined parts={arms.near.parts} fill={skin} />
      {arms.near.stretched && <path d={arms.near.stretched} fill="var(--accent)" />}
      <Outlined parts={arms.near.sleeve} fill={shirt} />
      {/* Grows the sleeve into the shirt. */}
      <path d={round(shoulder, 8.8)} fill={shirt} />
    </>
  )
}
