import { createContext } from 'react'

/** Where a reader may report a fault: a web or mail address set at build time. Undefined: the line stays out. */
export const ReportAddress = createContext<string | undefined>(undefined)
