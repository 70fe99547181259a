/** A module that is loaded once, after the first screen. A failed load is forgotten, so that the next call tries again. */
export function lateModule<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load().catch((fault: unknown) => {
      loading = undefined
      throw fault
    })
    return loading
  }
}
