import { inUnits } from '../../domain/quantity'

const count = (text: string, sign: string): number => text.split(sign).length - 1

/** A page that is the same for everyone names both: "10 km (6 miles)", and no brackets inside brackets. */
export const inBothUnits = (text: string): string =>
  text.replace(/\{[^{}]+\}/g, (token, at: number) => {
    const before = text.slice(0, at)
    const bracketed = count(before, '(') > count(before, ')')
    const other = inUnits(token, 'imperial')
    return `${inUnits(token, 'metric')}${bracketed ? ` or ${other}` : ` (${other})`}`
  })
