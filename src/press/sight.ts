/**
 * How long after a screen was painted a press cannot have been meant for it, in milliseconds. Two taps of one finger are 60 to 300
 * apart; nobody reads and chooses in less than 400.
 */
export const unseenFor = 400

/** What is known of the screen in front and of the press under way. Times are those of events, in milliseconds. */
export type Sight = {
  /** How many screens have come so far. */
  readonly screens: number
  /** From when on a press counts: never, as long as the screen has not been painted. */
  readonly opensAt: number
  /** When the last finger, mouse or pen came down. */
  readonly beganAt: number
  readonly keyIsDown: boolean
}

export type SightEvent =
  | { readonly kind: 'screen' }
  /** The screen with this number has been painted. */
  | { readonly kind: 'painted'; readonly screen: number; readonly at: number }
  | { readonly kind: 'down'; readonly at: number }
  /** Not counted if it comes from a key, or from a switch or a voice, which begins with it. */
  | { readonly kind: 'click'; readonly at: number; readonly counted: boolean }
  | { readonly kind: 'key'; readonly isDown: boolean }

export const openSight: Sight = { screens: 0, opensAt: 0, beganAt: 0, keyIsDown: false }

/** What is known after an event. */
export function sightAfter(sight: Sight, event: SightEvent): Sight {
  switch (event.kind) {
    case 'screen':
      return { ...sight, screens: sight.screens + 1, opensAt: Number.POSITIVE_INFINITY }
    case 'painted':
      return event.screen === sight.screens ? { ...sight, opensAt: event.at + unseenFor } : sight
    case 'down':
      return { ...sight, beganAt: event.at }
    case 'key':
      return { ...sight, keyIsDown: event.isDown }
    case 'click':
      return sight
  }
}

/** True for a press that began before the screen in front had been seen. Keys pass: a new screen has nothing focused that they could press. */
export function isUnseen(sight: Sight, event: SightEvent): boolean {
  if (event.kind === 'down') return event.at < sight.opensAt
  if (event.kind !== 'click') return false
  if (event.counted) return sight.beganAt < sight.opensAt
  return !sight.keyIsDown && event.at < sight.opensAt
}
