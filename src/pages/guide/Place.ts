import { createContext } from 'react'

/** The path of the page that is being written, so that every part of it can link from there. */
export const Place = createContext('')
