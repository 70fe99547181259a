type ModelModule = typeof import('../content/model')

let loading: Promise<ModelModule> | undefined

/** The rules come after the first question is on screen. A failed load is forgotten, so that the next call tries again. */
export function loadModel(): Promise<ModelModule> {
  loading ??= import('../content/model').catch((fault: unknown) => {
    loading = undefined
    throw fault
  })
  return loading
}
