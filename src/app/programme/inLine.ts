/** What is to be done, where the line goes on after it: without the full stop at its end. */
export const inLine = (say: string): string => say.replace(/\.$/, '')
