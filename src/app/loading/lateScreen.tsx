import { type ComponentType, use } from 'react'
import { type LateModule, lateModule } from './lateModule'

export type ScreenModule<P> = { readonly default: ComponentType<P> }

export type LateScreen<P, M extends ScreenModule<P> = ScreenModule<P>> = LateModule<M> & {
  readonly Screen: ComponentType<P>
}

/**
 * A screen whose code is loaded when it is wanted. Unlike React's own `lazy` it is shown in the frame that asks for it if the code
 * has come ahead. A failure stands until the page is loaded anew: the fault boundary offers that.
 */
export function lateScreen<P extends object, M extends ScreenModule<P> = ScreenModule<P>>(
  get: () => Promise<M>,
): LateScreen<P, M> {
  const module = lateModule(get)
  let wanted: Promise<M> | undefined
  function loaded(): M {
    const ahead = module.here()
    if (wanted === undefined && ahead !== undefined) return ahead
    // Who has waited for it once has to ask in the same way again.
    wanted ??= module.load()
    return use(wanted)
  }
  function Screen(props: P) {
    const { default: Loaded } = loaded()
    return <Loaded {...props} />
  }
  return { ...module, Screen }
}
