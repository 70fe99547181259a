import type { ClaimPart, ClaimVerdict } from '../../domain/causes/claim'
import type { PageHead } from './pageText'

export const believedHead = {
  title: 'Believed and tested: what runners are told about cramps',
  description:
    'Bananas, pickle juice, magnesium, salt, stretching, water every mile: every tip of a coach’s article and the folk remedies, each with a verdict and its sources.',
  heading: 'Believed and tested',
  lead: 'Runners hear a lot about cramps. We took one popular coach’s article apart, claim by claim, added what runners tell each other, and held each against the studies.',
} as const satisfies PageHead

export const verdictLabels = {
  upheld: 'Upheld',
  mixed: 'Mixed',
  'not-supported': 'Not supported',
  unsafe: 'Unsafe',
  story: 'A story',
} as const satisfies Record<ClaimVerdict, string>

/** The legend. */
export const verdictMeanings = {
  upheld: 'Studies or guidelines say the same.',
  mixed: 'Partly right, or studies disagree.',
  'not-supported': 'Tested without success, or never shown. It may still be pleasant.',
  unsafe: 'Following it could harm you.',
  story: 'Something told, not claimed.',
} as const satisfies Record<ClaimVerdict, string>

export const claimPartHeadings = {
  premise: 'Where the coach begins',
  what: 'What a cramp is',
  symptoms: 'How it shows',
  causes: 'What brings it on',
  relief: 'What to do when it grabs',
  prevention: 'The coach’s tips',
  reader: 'What her readers say',
  folk: 'What runners tell each other',
} as const satisfies Record<ClaimPart, string>

export const notFollowed =
  'A claim marked “unsafe” stands here so that you can recognise it, not so that you try it. Where only some people should leave something alone, the line under it says some of them; the measure’s page lists all.'
