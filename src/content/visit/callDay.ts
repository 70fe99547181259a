import type { Visit } from '../../domain/visit/visit'

/** On which days a call that can wait is answered. Undefined for one that cannot: that is for any day. */
export function callDay({ within, whom }: Pick<Visit, 'within' | 'whom'>): 'working-day' | 'not-sunday' | undefined {
  if (within === 'today' || within === 'two-days') return undefined
  return whom === 'pharmacist' ? 'not-sunday' : 'working-day'
}
