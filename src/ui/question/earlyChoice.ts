/** What a runner did with the prerendered first question before the app arrived. */
export type EarlyChoice = {
  readonly ticked: readonly string[]
  /** The name of the button that was pressed, if one was. */
  readonly pressed: string | undefined
}

/** Reads it from the page. Only answers that are on the page can be ticked, so nothing has to be checked again. */
export function readEarlyChoice(root: ParentNode, name: string): EarlyChoice {
  const boxes = root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)
  return {
    ticked: [...boxes].map((box) => box.value),
    pressed: root.querySelector<HTMLElement>('[data-pressed]')?.dataset.early,
  }
}

/** Presses the button again, now that someone hears it. */
export function pressAgain(root: ParentNode, { pressed }: EarlyChoice): void {
  if (pressed === undefined) return
  const button = root.querySelector<HTMLButtonElement>(`button[data-early="${pressed}"]`)
  button?.removeAttribute('data-pressed')
  button?.click()
}
