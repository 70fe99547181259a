import { createContext, use } from 'react'

/** Where the eye finds a screen: in sight, made ready out of sight (`ahead`), or out of sight and about to go (`left`). */
export type Place = 'inSight' | 'ahead' | 'left'

export const PlaceContext = createContext<Place>('inSight')

export const usePlace = (): Place => use(PlaceContext)

/** True for the screen that the address names: it has the focus, the keys and the name of the tab. One that was made ready follows a moment after it came into sight. */
export const InFrontContext = createContext(true)

export const useInFront = (): boolean => use(InFrontContext)
