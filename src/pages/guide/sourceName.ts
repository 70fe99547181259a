import { sourceNames } from '../../content/guide/sourceNames'
import { sources } from '../../content/sources'
import type { Source } from '../../domain/source'
import { type SourceId, sourceIds } from '../../domain/sourceIds'

function authorAndYear(id: SourceId): string {
  const { authors, year }: Source = sources[id]
  const [first = authors] = authors.split(/[,;(]| and /)
  const name = sourceNames[id] ?? first.trim().replace(/ [A-Z]{1,4}$/, '')
  return year === null ? name : `${name} ${year}`
}

const namesakesOf = (name: string): readonly SourceId[] => sourceIds.filter((id) => authorAndYear(id) === name)

/** What a source is called in a line of references: "Miller 2022", and a letter where two would be called the same. */
export function sourceName(id: SourceId): string {
  const name = authorAndYear(id)
  const namesakes = namesakesOf(name)
  return namesakes.length > 1 ? `${name}${'abcdefgh'[namesakes.indexOf(id)]}` : name
}
