import { isCountry } from './isCountry'
import { preferencesKey, type StoragePort } from './storagePort'

/**
 * The chosen country alone, for pages too light to load the whole store of preferences. It stands in the same record, and the rest of
 * the record is left as it was. Where storage is refused the choice holds for this visit.
 */
export function keptCountry(port: StoragePort) {
  const record = (): { readonly [key: string]: unknown } => {
    try {
      const read: unknown = JSON.parse(port.read(preferencesKey) ?? '{}')
      return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : {}
    } catch {
      return {}
    }
  }
  return {
    read: (): string | undefined => {
      const { country } = record()
      return isCountry(country) ? country : undefined
    },
    keep(country: string): void {
      try {
        port.write(preferencesKey, JSON.stringify({ ...record(), country: country === '' ? undefined : country }))
      } catch {
        // A number can be called all the same.
      }
    },
  }
}
