const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

/** A small number as a word, as in running text. */
export const numberWord = (count: number): string => words[count] ?? String(count)
