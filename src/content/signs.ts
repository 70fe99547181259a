import { signsOfNow } from './signs/now'
import { signsOverTime } from './signs/overTime'

/** Every sign that someone can tick, in its one wording: by question, then by answer. */
export const signs = { ...signsOfNow, ...signsOverTime } as const

export type SignQuestion = keyof typeof signs
export type SignIn<Q extends SignQuestion> = Extract<keyof (typeof signs)[Q], string>
