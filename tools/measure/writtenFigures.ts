/** A figure that a page of the docs gives, and what the build says. */
export type WrittenFigure = {
  /** The words around the figure, which is the one group: a number with an optional thousands comma or decimal point. */
  readonly says: RegExp
  readonly is: number
}

/** How far a written figure may be from the build, as a share of the latter. */
const tolerance = 0.1

/** Figures in a text that are missing, or further than a tenth from what the build says: a sentence for each. */
export function outdated(text: string, figures: readonly WrittenFigure[]): readonly string[] {
  return figures.flatMap(({ says, is }) => {
    const written = says.exec(text)?.[1]
    if (written === undefined) return [`nothing is written like ${says}`]
    const off = Math.abs(Number(written.replaceAll(',', '')) - is)
    return off > tolerance * is ? [`"${written}" is written where the build has ${is.toFixed(1)} (${says})`] : []
  })
}
