const probeKey = 'uncramp.probe'
/** As long as a long record of answers. */
const probe = 'x'.repeat(8192)

/** False where the device stores nothing: there, answers live in the open page alone, and loading it again loses them. */
export function keepsAnswers(storage: () => Storage): boolean {
  try {
    storage().setItem(probeKey, probe)
    storage().removeItem(probeKey)
    return true
  } catch {
    return false
  }
}
