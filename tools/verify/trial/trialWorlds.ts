/** How cramps come about in a made-up runner. Shares are of days on which they run. */
export type TrialWorld = {
  readonly name: string
  readonly share: number
  /** What the measure leaves of the share on its day: 1 for a measure that does nothing. */
  readonly leaves: number
  /** What is added to or taken from the share in good and bad spells of about ten runs. */
  readonly spells: number
  /** What a cramp makes of the share of the next run. */
  readonly afterCramp: number
  /** What the measure of the last run makes of the share of this one, whatever is done today. */
  readonly lingers: number
}

const plain: TrialWorld = { name: '', share: 0.5, leaves: 1, spells: 0, afterCramp: 1, lingers: 1 }

/** Runners for whom the measure does nothing at all. */
export const nothingWorlds: readonly TrialWorld[] = [
  { ...plain, name: 'every second run cramps' },
  { ...plain, name: 'one run in five cramps', share: 0.2 },
  { ...plain, name: 'good and bad spells', spells: 0.4 },
  { ...plain, name: 'a cramp doubles the next', share: 0.3, spells: 0.1, afterCramp: 2 },
]

/** Runners to whom it does something on the day after, and nothing on its own day: for a coin a day that is no help either. */
export const lingeringWorlds: readonly TrialWorld[] = [
  { ...plain, name: 'more cramps on the day after it', share: 0.3, lingers: 1.6 },
  { ...plain, name: 'fewer cramps on the day after it', share: 0.3, spells: 0.15, afterCramp: 1.5, lingers: 0.6 },
]

/** A runner whose cramps it halves, by how often they cramp without it. */
export const halvingWorld = (share: number, more: Partial<TrialWorld> = {}): TrialWorld => ({
  ...plain,
  name: `halved from ${share}`,
  share,
  leaves: 0.5,
  ...more,
})

/** One runner: tells for one run after the other whether it cramps, with the measure or without. */
export function runnerIn(world: TrialWorld, random: () => number): (arm: boolean) => boolean {
  let spell = random() < 0.5 ? 1 : -1
  let crampedLast = false
  let armLast = false
  return (arm) => {
    if (random() < 0.1) spell = -spell
    const share =
      (world.share + spell * world.spells) *
      (crampedLast ? world.afterCramp : 1) *
      (armLast ? world.lingers : 1) *
      (arm ? world.leaves : 1)
    crampedLast = random() < share
    armLast = arm
    return crampedLast
  }
}
