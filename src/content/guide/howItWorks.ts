import { measures } from '../measures'
import { triableAtAll, trialWords } from '../trials'
import type { PageHead, Passage } from './pageText'

export const howItWorksHead = {
  title: 'How Uncramp works: from your answers to causes and a plan',
  description:
    'How the quiz weighs your answers, what “likely” means, why some advice is held back, where the rules come from, and what they cannot do.',
  heading: 'How it works',
  lead: 'No hidden scores. Your answers meet rules that anyone can read, and each rule about causes names its source.',
} as const satisfies PageHead

export const inShort = {
  id: 'in-short',
  heading: 'In short',
  points: [
    'Warning signs are asked first. If one holds now, you hear what to do at once, and there is no list of causes and no plan.',
    'Each cause starts with a weight of its own, depending on how common it is.',
    'Each answer can add weight to a cause or take some away. Every such rule says why, and cites its sources.',
    'The sum becomes a word: very likely, likely, possible or unlikely.',
    'The plan picks at most five actions that help most with what is likely for you, and leaves out what could harm you.',
  ],
} as const satisfies Passage

export const points = {
  id: 'points',
  heading: 'Weights, in plain words',
  paragraphs: [
    'A rule counts a lot, some or a little. Behind the words stand points: three points double the odds, ten make them ten times as high. Where a study gives a ratio, the points start from it and are made smaller if it is shaky. Where there is none, they are set by judgement.',
    'Two answers that say the same thing, such as “hot” and “sweats a lot”, are not simply added up. Where they belong together, one rule covers them.',
    'Several causes can be likely at once. They do not share out a hundred percent.',
  ],
} as const satisfies Passage

export const words = {
  id: 'words',
  heading: 'What the words mean',
  paragraphs: [
    'We show words and no percentages, because the weights are too rough for a number. This is what each word stands for inside the rules.',
  ],
} as const satisfies Passage

/** Odds behind each word. Kept in step with the rules by a test. */
export const wordOdds = {
  'very likely': 'The weights come to odds of 4 to 1 or better.',
  likely: 'Even odds or better.',
  possible: 'From even odds down to 1 to 4.',
  unlikely: 'Less than 1 to 4.',
} as const

export const silence = {
  id: 'silence',
  heading: 'Silence is not a no',
  paragraphs: [
    '“Not sure”, or no answer, counts neither for nor against a cause. Only what you say counts. For the safety questions it is stricter: if you skip one, the result says that it is not a clean answer and shows the urgent signs.',
  ],
} as const satisfies Passage

export const limits = {
  id: 'ceilings',
  heading: 'Causes that need more clues',
  paragraphs: [
    'Some causes are easy to believe and hard to show, such as salt or water loss. Unless the clues come together, a ceiling keeps them from leading. The result says when that happened.',
  ],
} as const satisfies Passage

export const plan = {
  id: 'plan',
  heading: 'How the plan is chosen',
  paragraphs: [
    'Each measure knows which causes it acts on, and how squarely. The first action is the one that helps most with your likely causes; the next one goes where the first has left a gap. Measures with evidence against them count for less and come last. After five the plan is full: more would not get done.',
  ],
} as const satisfies Passage

export const withheld = {
  id: 'withheld',
  heading: 'Advice that is held back',
  paragraphs: [
    'Good advice for one runner is harmful to another. Drinking more is wrong for someone who drinks too much. A rub is wrong on a leg that may hold a clot. So before the plan is filled, measures are taken out that do not go with your answers or with each other. When something was left out, the plan says what and why. Cautions without a source rest on general medical knowledge.',
  ],
} as const satisfies Passage

export const grades = {
  id: 'grades',
  heading: 'Grades',
  paragraphs: [
    'Each cause and each measure carries a grade for what stands behind it. For a measure, the grade is for what was studied, and that is often soreness or injury rather than cramp. Its page says which.',
  ],
} as const satisfies Passage

/** What the proof of the trial finds, in round numbers. */
export const fairTrial = {
  id: 'fair-trial',
  heading: 'A trial of your own',
  paragraphs: [
    'You can try one measure of your plan, and a coin decides when you do it. The verdict is one of four: it seems to help you, no difference seen, you cramped more with it, or cannot tell yet.',
  ],
  points: [
    trialWords.honest[0],
    `If it halves the cramps of someone who cramps on every second run, half of such runners know after about 85 days with a run, and ${trialWords.known} after 165. Whoever cramps more often knows sooner.`,
    'What takes weeks to build up is tried in blocks of two weeks, and takes at least half a year.',
    `Only what harms nobody, done or left out, can be tried: ${triableAtAll.map((id) => `“${measures[id].name}”`).join(', ')}. ${trialWords.cannot}`,
    'What your plan must leave out cannot be tried, and a warning sign stops the trial.',
  ],
} as const satisfies Passage

export const cannotDo = {
  id: 'cannot-do',
  heading: 'What it cannot do',
  points: [
    'It cannot examine you. It only knows what you tick.',
    'It cannot tell a cramp from everything else that hurts. It asks about the signs that set them apart, and sends you to someone who can look.',
    'It does not know how likely a cause is in real life. The words put causes in order; they are not measured odds.',
    'It has not been tested in a trial. The scorecard shows how it does on stories that we know.',
    'No doctor or physio has signed off the rules. They were written from the sources listed, and you can check each one.',
    'It is for people who run and are mostly well. With a medical condition, what your own doctor says comes first.',
  ],
} as const satisfies Passage

export const check = {
  id: 'check',
  heading: 'Check it yourself',
} as const satisfies Passage
