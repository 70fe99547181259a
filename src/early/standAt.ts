/**
 * Gives the page the address of the screen that stands in it (`data-at`). The early script does so a frame after the screen has come, so
 * whoever takes the page over in between calls it first.
 */
export function standAt({ dataset: { at } }: HTMLElement): void {
  if (at !== undefined && location.hash !== `#${at}`) history.pushState(null, '', `#${at}`)
}
