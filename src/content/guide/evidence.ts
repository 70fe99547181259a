import type { Source } from '../../domain/source'
import type { PageHead, Passage } from './pageText'

export const evidenceHead = {
  title: 'The evidence: every source behind Uncramp',
  description:
    'Every study, guideline and page that Uncramp rests on: who was studied, what was found, how it was seen, and where it is used.',
  heading: 'The evidence',
  lead: 'Everything that this guide and the quiz rest on. For each source: who was studied, what was found, and what it is used for here.',
} as const satisfies PageHead

export const howSeen = {
  id: 'how-seen',
  heading: 'How far to trust this list',
  paragraphs: [
    'Most of these were read as an abstract or a web page, not as a whole paper. What was found is told in our own words, so a slip is possible: follow the link and check.',
    'Most studies of runners are surveys and groups followed through one race. They show what goes together with cramp, not what brings it on. Most of the people in them are men. No measure to prevent cramps has a good trial in runners who cramp.',
  ],
} as const satisfies Passage

/** How much of a source was read. */
export const seenLabels = {
  'abstract-or-page': 'Abstract or page read',
  'partial-or-conference-abstract': 'Read in part, or a conference abstract',
  'secondary-report': 'Known from someone else’s account',
  none: 'Not seen: told from memory',
} as const satisfies Record<Source['seen'], string>

export const weakCopy = 'Only an unofficial copy was found, so it never stands alone and is not linked.'
