import type { Clock } from './clock'
import { type DockEvent, dockAtFirst, dockStep, type Effect, tickEvery } from './dock'
import { type DockFace, dockFace } from './dockFace'
import { part } from './part'
import type { Signals } from './signals'
import type { Wakefulness } from './stayAwake'

export type DockWorld = { readonly clock: Clock; readonly signals: Signals; readonly wakefulness: Wakefulness }

type OpenDock = {
  /** Gets ready for one relief. `tooLong` holds what is said after ten minutes there. */
  readonly open: (seconds: number, tooLong: HTMLElement) => void
  readonly close: () => void
}

/** Writing the same text again would make a screen reader read it again. */
function write(place: HTMLElement, text: string) {
  if (place.textContent !== text) place.textContent = text
}

/** Joins the timer to the page: taps and ticks go in, what it shows and what the device is to do come out. */
export function driveDock(
  dock: HTMLElement,
  { clock, signals, wakefulness }: DockWorld,
  onLetGo: () => void,
): OpenDock {
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

  let state = dockAtFirst
  let words: HTMLElement | undefined
  let ticking: { readonly every: number; readonly halt: () => void } | undefined

  function show(face: DockFace) {
    dock.toggleAttribute('data-running', face.holding)
    write(digits, face.digits)
    bar.style.scale = `${face.filled} 1`
    write(said, face.said)
    write(soFar, face.soFar)
    write(go, face.go)
    go.hidden = face.warned
    getHelp.hidden = !face.warned
    letGo.hidden = !face.mayLetGo
    if (!face.warned) warning.replaceChildren()
  }

  function perform(effect: Effect) {
    // It grows with the seconds, and what it says after ten minutes must be seen wherever the runner has read on.
    if (effect === 'start' || effect === 'too-long') dock.scrollIntoView({ block: 'nearest' })
    switch (effect) {
      case 'keep-awake':
        return wakefulness.on()
      case 'let-sleep':
        return wakefulness.off()
      case 'lead-on':
        return onLetGo()
      case 'too-long':
        warning.replaceChildren(...(words?.cloneNode(true).childNodes ?? []))
        if (buzz.checked) signals.buzz(effect)
        return
      default:
        if (sound.checked) signals.beep(effect)
        if (buzz.checked) signals.buzz(effect)
    }
  }

  function keepTicking(every: number | undefined) {
    if (every === ticking?.every) return
    ticking?.halt()
    const tick = () => send({ kind: 'tick', at: clock.now() })
    ticking = every === undefined ? undefined : { every, halt: clock.every(every, tick) }
  }

  function send(event: DockEvent) {
    const [next, effects] = dockStep(state, event)
    state = next
    show(dockFace(state, event.at))
    keepTicking(tickEvery(state))
    effects.forEach(perform)
  }

  go.addEventListener('click', () => send({ kind: 'go', at: clock.now() }))
  letGo.addEventListener('click', () => send({ kind: 'let-go', at: clock.now() }))
  // Heard at once, so that the runner knows how loud it is; and a browser lets sound begin only at a tap.
  sound.addEventListener('change', () => sound.checked && signals.beep('half'))
  part(dock, 'buzz-choice', HTMLElement).hidden = !signals.canBuzz

  return {
    open(seconds, tooLong) {
      words = tooLong
      send({ kind: 'open', seconds, at: clock.now() })
    },
    close: () => send({ kind: 'close', at: clock.now() }),
  }
}
