import { type ComponentType, use } from 'react'
import { type LateModule, lateModule } from './lateModule'

export type ScreenModule<P> = { readonly default: ComponentType<P> }

export type LateScreen<P, M extends ScreenModule<P> = ScreenModule<P>> = LateModule<M> & {
  readonly Screen: ComponentType<P>
}

/**
 * A screen whose code is loaded when it is needed. If the code is there already, the screen is shown in the same frame, which
 * React's `lazy` does not do. A failed load is final until the page is reloaded, as the fault boundary offers.
 */
export function lateScreen<P extends object, M extends ScreenModule<P> = ScreenModule<P>>(
  get: () => Promise<M>,
): LateScreen<P, M> {
  const module = lateModule(get)
  let wanted: Promise<M> | undefined
  function loaded(): M {
    const ahead = module.here()
    if (wanted === undefined && ahead !== undefined) return ahead
    // A component that has suspended on this promise must be given the same promise again.
    wanted ??= module.load()
    return use(wanted)
  }
  function Screen(props: P) {
    const { default: Loaded } = loaded()
    return <Loaded {...props} />
  }
  return { ...module, Screen }
}
