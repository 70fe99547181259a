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
  /** When the finger, mouse or pen came down that has not clicked yet. */
  readonly beganAt: number | undefined
  readonly keyIsDown: boolean
}

export type SightEvent =
  | { readonly kind: 'screen' }
  /** The screen with this number has been painted. */
  | { readonly kind: 'painted'; readonly screen: number; readonly at: number }
  | { readonly kind: 'down'; readonly at: number }
  /** The press under way became something else, such as scrolling. */
  | { readonly kind: 'cancel' }
  | { readonly kind: 'click'; readonly at: number }
  | { readonly kind: 'key'; readonly isDown: boolean }

export const openSight: Sight = { screens: 0, opensAt: 0, beganAt: undefined, keyIsDown: false }

/** What is known after an event. */
export function sightAfter(sight: Sight, event: SightEvent): Sight {
  switch (event.kind) {
    case 'screen':
      return { ...sight, screens: sight.screens + 1, opensAt: Number.POSITIVE_INFINITY }
    case 'painted':
      return event.screen === sight.screens ? { ...sight, opensAt: event.at + unseenFor } : sight
    case 'down':
      return { ...sight, beganAt: event.at, keyIsDown: false }
    case 'key':
      return { ...sight, beganAt: undefined, keyIsDown: event.isDown }
    case 'cancel':
    case 'click':
      return { ...sight, beganAt: undefined }
  }
}

/**
 * True for a press that began before the screen in front had been seen. Keys pass: a new screen has nothing focused that they
 * could press. A click that no finger and no key brought about, of a switch, a voice or a screen reader, begins with itself.
 * Whether a click says that it was counted tells nothing: browsers and screen readers differ in that.
 * @param sight what was known before the event
 */
export function isUnseen(sight: Sight, event: SightEvent): boolean {
  if (event.kind === 'down') return event.at < sight.opensAt
  return event.kind === 'click' && !sight.keyIsDown && (sight.beganAt ?? event.at) < sight.opensAt
}
