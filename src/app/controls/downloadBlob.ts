/** Safari fetches the file after the click, and for a large one asks the runner first. Nothing is lost by a file that is held a little longer. */
const held = 60_000

/** Hands the runner a file. It is made here and goes nowhere else. */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), held)
}
