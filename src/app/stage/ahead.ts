import { createContext, use } from 'react'

/** True around a screen that is made ready and not yet in front: without focus, keys or a name in the tab. */
export const AheadContext = createContext(false)

export const useIsAhead = (): boolean => use(AheadContext)
