import { createContext, type DependencyList, use, useEffect } from 'react'

/** False around a screen that is only made ready. */
export const InFrontContext = createContext(true)

/**
 * An effect on what is around the screen: focus, keys, the tab's name. It runs when the screen comes into sight, so that
 * screens need not know whether they were rendered ahead.
 */
export function useInFront(effect: () => (() => void) | undefined, deps: DependencyList): void {
  const inFront = use(InFrontContext)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever calls this names what the effect depends on
  useEffect(() => (inFront ? effect() : undefined), [inFront, ...deps])
}
