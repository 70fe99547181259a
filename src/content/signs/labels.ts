import type { Sign } from '../../domain/flags/sign'

/** The signs of one question as the lines to tick. */
export const labelsOf = <A extends string>(
  signs: { readonly [answer in A]: Sign },
): { readonly [answer in A]: string } =>
  Object.fromEntries(Object.entries<Sign>(signs).map(([answer, { says }]) => [answer, says])) as {
    readonly [answer in A]: string
  }
