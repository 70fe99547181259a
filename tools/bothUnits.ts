import { inUnits } from '../src/domain/quantity'

/** Whoever reads a command's output has chosen no units, so both are given: "10 km (6 miles)". */
export const bothUnits = (text: string): string =>
  text.replace(/\{[^{}]+\}/g, (token) => `${inUnits(token, 'metric')} (${inUnits(token, 'imperial')})`)
