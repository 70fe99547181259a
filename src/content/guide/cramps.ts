import type { PageHead, Passage } from './pageText'

export const crampsHead = {
  title: 'Cramps in runners: what they are and what they are not',
  description:
    'What a running cramp is, which muscles it takes and when, how it differs from a stitch, a night cramp, a strain or a clot. With sources.',
  heading: 'What a cramp is, and what it is not',
  lead: 'A muscle locks by itself, hurts, and lets go again. Most are mild. Here is what is known, and what only feels like a cramp.',
} as const satisfies PageHead

export const whatItIs = {
  id: 'what-it-is',
  heading: 'What it is',
  paragraphs: [
    'In a cramp a muscle tightens hard without being asked to. You can often see or feel the knot. Most last seconds to a few minutes, and a gentle stretch usually ends one.',
    'Researchers have a long name for the runner’s kind: exercise-associated muscle cramp. It means a cramp that comes while you run or soon after, in a muscle that did the work.',
    'You are in good company. In a large survey of race entrants about one in eight had cramped on a run at some time: 8.5% of those who entered {km:21.1} and 20% of those who entered {km:56}. Nearly all of them, 95%, called it mild or moderate.',
  ],
  cites: ['miller-2022-eamc-review', 'nidirect-leg-cramps', 'safer-xxii-2022'],
} as const satisfies Passage

export const whichMuscles = {
  id: 'which-muscles',
  heading: 'Which muscles',
  paragraphs: [
    'The muscles that push you along. Runners who cramped named these, and many named more than one. The bars show the lowest and the highest share found in three studies.',
  ],
  cites: ['safer-xxii-2022', 'manjra-1996-marathon', 'hoffman-2015-161km'],
} as const satisfies Passage

/** Share of runners who cramped that named the muscle: lowest and highest study, in percent. */
export const muscleShares = [
  { muscle: 'Calf', from: 53, to: 80 },
  { muscle: 'Back of the thigh', from: 33, to: 66 },
  { muscle: 'Front of the thigh', from: 44, to: 48 },
] as const

export const whenItComes = {
  id: 'when',
  heading: 'When it comes',
  paragraphs: [
    'Late. Nearly half of the cramps in one large survey came in the last quarter of a race, and four in five of the marathon runners who cramped in another did so after {km:30}. It is more usual in a race than in training.',
    'Some come just after you stop, or hours later. Those that come in bed are a neighbour of the running cramp with a pattern of their own, described below.',
  ],
  cites: ['safer-xxii-2022', 'manjra-1996-marathon', 'allen-kirby-2012-aafp'],
} as const satisfies Passage

export const howItFeels = {
  id: 'how-it-feels',
  heading: 'How an ordinary cramp behaves',
  points: [
    'It takes a muscle that has been working, most of all the calf.',
    'It may twitch first, or lock all at once.',
    'It lets go within minutes, sooner if you stretch it.',
    'It may come back if you start again too fast.',
    'It may leave the muscle sore. Tightness for more than three days wants a check.',
    'Both calves late in a hard race is ordinary. At rest it takes one side at a time, now left, now right. Both legs at once at rest, again and again, wants a check.',
  ],
  cites: ['miller-2022-eamc-review', 'bergeron-2008-fatigue-or-electrolyte', 'nidirect-leg-cramps', 'bmj-bp-cramps'],
} as const satisfies Passage

export const whyItComes = {
  id: 'why',
  heading: 'Why it comes',
  paragraphs: [
    'Nobody has settled it, and there is probably no single answer. The idea with the most behind it is about nerves: as a muscle tires, the signal to tighten grows louder and the sensors that should quieten it go silent. A muscle that works while it is short tips over most easily.',
    'Water and salt are the older idea. In most races the runners who cramped had lost no more of either than the others. They may still matter for people who sweat a lot of salt on long, hot runs.',
    'Several things usually meet in one runner: a long or hard run, a quick start, an earlier cramp, a medicine, a hot day. That is why the quiz asks about all of them.',
  ],
  cites: ['miller-2022-eamc-review', 'schwellnus-2009-bjsm', 'maughan-shirreffs-2019', 'khan-burne-2007'],
} as const satisfies Passage

export const stitch = {
  id: 'stitch',
  heading: 'A stitch is something else',
  paragraphs: [
    'A stitch is a sharp pain at the edge of the ribs. It is not a leg cramp that sits higher up. About 70% of runners get one in a year. A big meal or a very sweet drink beforehand often brings it on; walking, bending forward and breathing out slowly seem to ease it.',
    'Wheezing, a tight chest, or pain in the chest, arm or jaw is no stitch. Get help.',
  ],
  cites: ['morton-callister-2015-etap', 'hfjc-2015-stitch', 'acc-cardiosmart-sca'],
} as const satisfies Passage

export const nightCramps = {
  id: 'night',
  heading: 'Night cramps are related',
  paragraphs: [
    'They wake you, mostly in the calf or foot, and runners and everyone else get them: about 30% of adults in the US in any month, most of them mild. With the toes pointed under tight covers, the calf lies short, and that is the position in which it cramps most easily.',
    'The coach had them after long hard runs, and the quiz counts those apart. That they change sides from night to night is ordinary. If they come in most weeks without hard runs, keep spoiling your sleep, or take both legs at once, have them looked at.',
    'Restless legs are something else: a crawling feeling and an urge to move, worst in the evening, better while you walk, and no muscle that locks. Low iron can be behind it, so a doctor may want a blood test.',
  ],
  cites: [
    'grandner-2017-nhanes',
    'khan-burne-2007',
    'nidirect-leg-cramps',
    'bmj-bp-cramps',
    'nhs-wales-restless-legs',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Passage

export const notCramps = {
  id: 'not-a-cramp',
  heading: 'What only feels like one',
  paragraphs: [
    'A cramp grabs, lets go and leaves little behind. These do not. Each one leads to what to do and how soon.',
  ],
} as const satisfies Passage

export const soreness = {
  id: 'soreness',
  heading: 'Ordinary soreness',
  paragraphs: [
    'Stiff, tender muscle one to three days after a hard run, a little better each day, with normal urine, is soreness. It needs time and easy movement, nothing else.',
  ],
  cites: ['cdc-niosh-rhabdo'],
} as const satisfies Passage

export const claimsAboutCramps = {
  id: 'claims',
  heading: 'What the coach says, and what studies say',
} as const satisfies Passage
