import type { Passage } from './pageText'

/**
 * When every medical word was last gone through, and by whom. Bring it up to date with the review itself, never by the way: it is the
 * one line on which a reader's trust rests.
 */
export const lastReview = {
  /** ISO date. */
  on: '2026-11-25',
  by: 'by its makers, against the sources named on each page',
  /** Who signed the words as a doctor or physio. Nobody, so far. */
  clinician: undefined as string | undefined,
} as const

export const whoStandsBehind = {
  id: 'who',
  heading: 'Who stands behind it',
  paragraphs: [
    'Uncramp is made by the people who write its code, the Uncramp founders. It belongs to no company, club or brand, sells nothing and carries no advertising. Its rules and words are open: anyone may read them, and build their own from them.',
  ],
} as const satisfies Passage

export const review = {
  id: 'reviewed',
  heading: 'When its medical words were last reviewed',
  unsigned:
    'No doctor, physio or other clinician has checked it so far. Until one has, it says so here and on the page of warning signs.',
  signedBy: 'Checked by',
} as const

export const report = {
  id: 'report',
  heading: 'Something is wrong?',
  line: 'If a word here is wrong or could hurt someone, please tell us. Do not send anything about your health: the rule or sentence is enough.',
  link: 'Report a fault',
} as const
