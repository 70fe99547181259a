import type { SourceId } from '../../domain/sourceIds'

/** A part of a guide page under a heading of its own, which can be linked to. */
export type Passage = {
  readonly id: string
  readonly heading: string
  readonly paragraphs?: readonly string[]
  readonly points?: readonly string[]
  readonly cites?: readonly SourceId[]
}

/** What a page is called, what a search engine may say about it, and how it begins. */
export type PageHead = {
  readonly title: string
  readonly description: string
  readonly heading: string
  readonly lead: string
}
