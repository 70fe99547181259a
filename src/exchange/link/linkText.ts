/** Where a link's code stands in its address: after the "#", which no browser sends anywhere. */
const before = '#/shared/'

/** The whole link. `app` is the address of the quiz, without a fragment. */
export const linkTo = (app: string, code: string): string => `${app}${before}${code}`

/**
 * The code in what someone pasted: a link, a message with a link in it, or the code alone. Undefined if there is none.
 * A full stop or a bracket behind the link is not part of it.
 */
export function codeIn(text: string): string | undefined {
  return /#\/shared\/([\w-]+)/.exec(text)?.[1] ?? /^\s*([\w-]{8,})\s*$/.exec(text)?.[1]
}
