import type { Triage } from '../../domain/vocabulary'
import type { PageHead, Passage } from './pageText'

export const getHelpHead = {
  title: 'When a cramp is more than a cramp: signs, what to do, how soon',
  description:
    'Every warning sign that Uncramp knows, most urgent first: the sign, what to do and how soon. For runners and for those who are with them.',
  heading: 'When to get help',
  lead: 'Most cramps need no doctor. These signs do. They are sorted by how soon, and each says the sign, what to do first, and why.',
} as const satisfies PageHead

export const emergencyNumbers = {
  id: 'numbers',
  heading: 'Your emergency number',
  paragraphs: [
    'As far as we know, these lead to an ambulance; we have not checked each with its authority. Choose the country you are in; the choice stays on this device. Not in the list? Look the number up before you run there.',
  ],
} as const satisfies Passage

export const meanwhile = 'meanwhile'

export const nowOrThen = {
  id: 'now-or-then',
  heading: 'Now, or long past?',
  paragraphs: [
    'A sign in the first two groups is urgent while it holds, or when it held in the last day or two. The same sign weeks ago and long gone means: see a doctor before you do anything hard, long or hot.',
    'Was it never checked? No running at all before a doctor has seen you, after chest pain, a faint, a racing heart, confusion or a seizure, heat stroke, brown urine, or a swollen leg on an earlier run. After an earlier chest pain, faint, racing heart, confusion or seizure: call today. Brown urine or a swollen leg: within a day or two.',
    'If you are with the runner, you may have to decide: someone who is confused or very unwell cannot.',
  ],
} as const satisfies Passage

/** The groups of the page: how soon, in one line. */
export const howSoon = {
  emergency: 'Call your emergency number or go to an emergency department now. Do not run, drive or wait it out.',
  'same-day': 'Be seen today, also at night or on a weekend. Do not run until then.',
  'see-doctor': 'Make an appointment. Each sign says whether days or weeks will do, and whether to run meanwhile.',
  'see-physio': 'A physio or sports doctor can tell what it is and how to load it again.',
} as const satisfies Record<Exclude<Triage, 'self-care'>, string>

export const generalKnowledge =
  'Rests in part on general medical knowledge rather than on a page we could check line by line.'

export const notSignedOff = {
  id: 'limits',
  heading: 'What this list is not',
  paragraphs: [
    'It was written from guidelines, reviews and health service pages. No doctor or other clinician has checked and signed it yet. It cannot see you, and it cannot hold every sign. If something feels badly wrong, act on that and not on a list.',
  ],
} as const satisfies Passage
