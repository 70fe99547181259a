import type { StoragePort } from './state/storagePort'

/** The device's own storage. Reaching for it may throw (blocked cookies), so it is reached for at each call. */
export const browserStorage: StoragePort = {
  read: (key) => window.localStorage.getItem(key),
  write: (key, text) => window.localStorage.setItem(key, text),
  remove: (key) => window.localStorage.removeItem(key),
  keys: () => Object.keys(window.localStorage),
  onChange(listener) {
    const onStorage = (event: StorageEvent) => listener(event.key)
    window.addEventListener('storage', onStorage)
    return () => window.removeEventListener('storage', onStorage)
  },
}
