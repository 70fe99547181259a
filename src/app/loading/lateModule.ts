export type LateModule<T> = {
  readonly load: () => Promise<T>
  /** The module if it has been loaded, so that it can be used without waiting for a promise. */
  readonly here: () => T | undefined
}

/** A module that is loaded once, after the first screen. A failed load is forgotten, so that the next call tries again. */
export function lateModule<T>(get: () => Promise<T>): LateModule<T> {
  let loading: Promise<T> | undefined
  let loaded: T | undefined
  return {
    here: () => loaded,
    load() {
      loading ??= get().then(
        (module) => {
          loaded = module
          return module
        },
        (fault: unknown) => {
          loading = undefined
          throw fault
        },
      )
      return loading
    },
  }
}
