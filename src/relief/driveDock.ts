import { sinceFirstHold } from './crampClock'
import { type Clock, type Cue, createHoldClock } from './holdClock'
import { againLabel, cueWords, holdsSoFar, startLabel, stopLabel, stoppedWords } from './holdWords'
import { part } from './part'
import type { Signals } from './signals'
import type { Wakefulness } from './stayAwake'

export type DockWorld = { readonly clock: Clock; readonly signals: Signals; readonly wakefulness: Wakefulness }

export type Dock = {
  /** Gets ready for one relief. */
  readonly open: (seconds: number, tooLong: HTMLElement) => void
  readonly close: () => void
}

/** The screen may sleep again this long after the last hold. */
const restlessFor = 2 * 60_000

/** The timer: holds and their count, and how long this cramp has lasted since the first of them. */
export function driveDock(dock: HTMLElement, { clock, signals, wakefulness }: DockWorld, onLetGo: () => void): Dock {
  const digits = part(dock, 'digits', HTMLElement)
  const bar = part(dock, 'bar', HTMLElement)
  const said = part(dock, 'said', HTMLElement)
  const soFar = part(dock, 'so-far', HTMLElement)
  const warning = part(dock, 'too-long-said', HTMLElement)
  const go = part(dock, 'go', HTMLButtonElement)
  const letGo = part(dock, 'let-go', HTMLButtonElement)
  const getHelp = part(dock, 'get-help', HTMLAnchorElement)
  const sound = part(dock, 'sound', HTMLInputElement)
  const buzz = part(dock, 'buzz', HTMLInputElement)

  let seconds = 30
  let holds = 0
  let firstHoldAt: number | undefined
  let lastHoldAt = 0
  let warned = false
  let words: HTMLElement | undefined
  let haltWatch: (() => void) | undefined

  function cue(which: Cue) {
    said.textContent = cueWords(which, seconds)
    if (sound.checked) signals.beep(which)
    if (buzz.checked) signals.buzz(which)
    if (which !== 'end') return
    holds += 1
    lastHoldAt = clock.now()
    face()
    look()
  }

  const hold = createHoldClock(clock, {
    onLeft(left) {
      digits.textContent = String(left)
      bar.style.scale = `${left / seconds} 1`
    },
    onCue: cue,
  })

  function face() {
    const running = hold.running()
    dock.toggleAttribute('data-running', running)
    go.textContent = running ? stopLabel : holds > 0 ? againLabel : startLabel(seconds)
    letGo.hidden = firstHoldAt === undefined
    // After ten minutes it is time to stop stretching, so there is no other hold to start.
    go.hidden = warned
    getHelp.hidden = !warned
  }

  function rest() {
    hold.stop()
    digits.textContent = String(seconds)
    bar.style.scale = '1 1'
  }

  /** The same cramp, seen again: once a second is enough for a note in minutes. */
  function look() {
    const elapsed = sinceFirstHold(firstHoldAt, clock.now())
    if (elapsed === 'none') return forget()
    if (!hold.running() && clock.now() - lastHoldAt > restlessFor) wakefulness.off()
    if (elapsed !== 'too-long') {
      soFar.textContent = holds > 0 ? holdsSoFar(holds, elapsed.minutes) : ''
    } else if (!warned && words !== undefined) {
      warned = true
      rest()
      said.textContent = ''
      soFar.textContent = ''
      warning.replaceChildren(...words.cloneNode(true).childNodes)
      if (buzz.checked) signals.buzz('too-long')
      face()
    }
  }

  function watch(on: boolean) {
    haltWatch?.()
    haltWatch = on ? clock.every(1000, look) : undefined
  }

  function forget() {
    watch(false)
    rest()
    wakefulness.off()
    holds = 0
    firstHoldAt = undefined
    warned = false
    soFar.textContent = ''
    warning.replaceChildren()
    face()
  }

  go.addEventListener('click', () => {
    if (hold.running()) {
      rest()
      lastHoldAt = clock.now()
      said.textContent = stoppedWords
    } else {
      if (sinceFirstHold(firstHoldAt, clock.now()) === 'none') {
        forget()
        firstHoldAt = clock.now()
        watch(true)
      }
      wakefulness.on()
      hold.start(seconds)
    }
    face()
  })
  letGo.addEventListener('click', () => {
    forget()
    said.textContent = ''
    onLetGo()
  })
  // Heard at once, so that the runner knows how loud it is; and a browser lets sound begin only at a tap.
  sound.addEventListener('change', () => sound.checked && signals.beep('half'))
  part(dock, 'buzz-choice', HTMLElement).hidden = !signals.canBuzz

  return {
    open(secondsToHold, tooLong) {
      seconds = secondsToHold
      words = tooLong
      // Another place may be another cramp, but its ten minutes are counted from the first: too early is safe, too late is not.
      holds = 0
      warned = false
      warning.replaceChildren()
      said.textContent = ''
      soFar.textContent = ''
      rest()
      face()
      if (firstHoldAt !== undefined) watch(true)
      look()
    },
    close() {
      watch(false)
      rest()
      wakefulness.off()
      face()
    },
  }
}
