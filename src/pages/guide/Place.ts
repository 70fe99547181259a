import { createContext } from 'react'

/** The path of the guide page that is being rendered, so that every part of it can make links relative to it. */
export const Place = createContext('')
