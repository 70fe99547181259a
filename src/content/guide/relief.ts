import { sickleHardEffort } from '../patterns/muscle/leg-aftercare'
import type { PageHead, Passage } from './pageText'

export const reliefHead = {
  title: 'How to ease a cramp: stretches for calf, thigh, foot, shin, hip, hand and stitch',
  description:
    'Step by step with drawings: how to ease a cramp in the calf, thigh, foot, shin, hip, hand or under the ribs, on a run or in bed, and when to stop and get help.',
  heading: 'How to ease a cramp',
  lead: 'Stop, check for danger signs, stretch the muscle gently and hold. Most cramps let go within minutes.',
} as const satisfies PageHead

export const dangerFirst = {
  id: 'check-first',
  heading: 'First: is any of this true?',
  paragraphs: ['If one of these is true, or you are not sure, do not stretch and do not rub. Get help.'],
} as const satisfies Passage

export const whyStretch = {
  id: 'why-stretch',
  heading: 'Why a stretch works',
  paragraphs: [
    'A stretch pulls on the tendon. Sensors in it tell the nerve to let the muscle go. In the laboratory, setting off that brake through the tendon calmed every cramp it was tried on, and reviews put stretching first.',
    'Pull until it is firm but bearable. Never bounce, and never force it against sharp pain.',
  ],
  cites: ['miller-2022-eamc-review', 'khan-burne-2007'],
} as const satisfies Passage

export const lyingDown = {
  id: 'lying-down',
  heading: 'Back of the leg, lying down',
} as const satisfies Passage

export const gettingHome = {
  id: 'getting-home',
  heading: 'Getting home, and the days after',
  paragraphs: ['Practical advice; nobody has tested it.'],
  points: [
    sickleHardEffort,
    'Walk first, then jog in short stretches with walking in between.',
    'Keep the steps short and the effort easy. Flat ground is kinder than a climb.',
    'A day of soreness is expected. Sore longer in one leg, or limping: no running, have it looked at.',
  ],
} as const satisfies Passage

export const alsoTried = {
  id: 'also-tried',
  heading: 'What else people do',
  paragraphs: ['Each has a page with its evidence and with who should leave it alone.'],
} as const satisfies Passage

export const claimsAboutRelief = {
  id: 'claims',
  heading: 'What the coach says, and what studies say',
} as const satisfies Passage
