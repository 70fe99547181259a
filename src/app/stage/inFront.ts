import { createContext, type DependencyList, use, useEffect } from 'react'

/** False around a screen that is only made ready. */
export const InFrontContext = createContext(true)

/**
 * An effect that a screen has on what is around it: focus, keys, the name in the tab. It comes with the screen into sight, so that
 * no screen has to know whether it has been written ahead.
 */
export function useInFront(effect: () => (() => void) | undefined, deps: DependencyList): void {
  const inFront = use(InFrontContext)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever calls this names what the effect depends on
  useEffect(() => (inFront ? effect() : undefined), [inFront, ...deps])
}
