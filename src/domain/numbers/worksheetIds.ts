/** The sheets on which a runner works out numbers of their own. */
export const worksheetIds = ['sweat', 'drinking', 'salt', 'long-run', 'pace', 'shoes'] as const
export type WorksheetId = (typeof worksheetIds)[number]
