import { hardWorkTold, moreWorkTold } from '../../src/content/patterns/runnerAndRun/hard-work'
import type { Condition } from '../../src/domain/conditions/condition'
import { leavesOf } from '../../src/domain/conditions/leavesOf'
import type { FlagId } from '../../src/domain/vocabulary'

/** Said in a list of signs, and no sign. */
export const reassuring: ReadonlySet<string> = new Set(['signs-before all-checked'])

/**
 * How long it lasts and since when are told of every cramp: short or long known is what clears someone who had said nothing, as what
 * was not said counts for the worse. So adding one of these is no new sign. Nor is the mildest answer to
 * the question which of several signs it was, nor a muscle that locks: that is a cramp, and a sign of low calcium alone.
 */
export const clearing: ReadonlySet<string> = new Set([
  'stitch eases-on-slowing',
  'feel locks',
  'fluids-now drank-queasy',
  'unwell-now shaking-with-fever',
  'eating planned-diet',
  'eating eating-disorder-past',
  'sickle-signs never',
  'lasts seconds',
  'lasts minutes',
  'lasts until-i-stop',
  'history months',
  'history years',
])

/** Hard work told: legs are weak for hours after it, and a doctor in the next days is enough. */
const saidIn = (work: Condition) =>
  leavesOf(work).flatMap(({ question, answers }) => answers.map((one) => `${question} ${one}`))
const hardWork = saidIn(hardWorkTold)

/** An age told, and not the one from which more is suspected. */
const under65 = ['health under-18', 'health 18-39', 'health 40-64']

/** Tired as hard work leaves it. */
const late = ['when last-part', 'when races-only', 'when just-after', 'when hours-after']

/** What it does: more of it opens the question since when. */
const sensations = ['tightens', 'stays-tight', 'aches', 'sharp', 'weak', 'tingles', 'twitches'].map(
  (one) => `feel ${one}`,
)

/**
 * What clears one flag alone: a muscle that locks in bed and at no other time is a night cramp, and less running would not help it.
 * Muscles that lock may be what spreads, and an urge to move is its own trouble.
 */
export const clearingOf: { readonly [F in FlagId]?: ReadonlySet<string> } = {
  // In races only says of which runs, and is no moment more.
  // An age that was not told may be one at which nerves suffer, and no shoe explains that.
  'same-leg-keeps-returning': new Set(['when in-bed', 'when races-only', ...under65]),
  'popliteal-entrapment': new Set(['when races-only']),
  // A meal or a sugary drink explains a stitch where the heart is only at risk.
  'rib-pain-and-heart': new Set(['stitch after-meal', 'stitch sugary-drink']),
  'weak-after-infection': new Set([...hardWork, ...saidIn(moreWorkTold), ...late]),
  // And so they are just after a run that was more than usual.
  'weak-with-kidneys': new Set([...hardWork, ...saidIn(moreWorkTold), ...late]),
  // Work of which nothing was said counts as hard.
  'overworked-muscle': new Set(['load as-usual', 'load easy']),
  // With these it is asked since when, and whether hands claw: cramps of months or years, and no clawing, can wait.
  'low-calcium': new Set([...sensations, 'when at-rest', 'when in-bed']),
  'blood-test': new Set([...sensations, 'when at-rest', 'when in-bed']),
  // With these it is asked since when: bad speech of months or years is for a doctor within days.
  'speech-or-sight': new Set(sensations),
  // Who cramps night after night and on no run is not asked how long they run.
  'sign-taken-back': new Set(['when at-rest', 'when in-bed', 'sleep most-weeks']),
  // And so can a foot that has been colder for months.
  'acute-limb-ischaemia': new Set(sensations),
  // Legs that grow heavy at the end of a race and after it are so while their owner sits, and the morning after hard work, too. One that
  // is sore is weak from that on standing up.
  'mnd-weakness': new Set([
    'rest-signs urge-to-move',
    ...late,
    ...hardWork,
    ...saidIn(moreWorkTold),
    ...['aches', 'stays-tight', 'tightens', 'sore-days'].map((one) => `feel ${one}`),
  ]),
  // With these it is asked since when: what has come for months and is no worse is for a doctor.
  'spine-both-legs': new Set(sensations),
  // An age that was not told may be over 40.
  'spine-nerve': new Set(['health under-18', 'health 18-39']),
  // With no side told, hard work explains a sore and heavy leg, and so does the end of a run. With more of what it does it is asked
  // since when, and a foot that has been colder for months is for a doctor, one that is so more and more often within two days.
  'limb-in-danger': new Set([...hardWork, 'when just-after', ...sensations, 'history more-often']),
  // The first time, or under a month, is no pattern yet.
  'exertional-compartment': new Set(['history first-ever', 'history few', ...under65]),
  // The first time is no pattern.
  'hip-or-groin-pain': new Set(['history first-ever']),
  // What locked just after a run may have locked on it, too: a leg is sore from that. So it is from what has tightened on runs for months.
  // Arms and legs that are stiff at rest over 40 are so after hard work at any age.
  'persistent-or-frequent': new Set([
    ...hardWork,
    'feel tightens',
    ...['first-minutes', 'soon', 'middle', 'last-part', 'every-run', 'races-only'].map((one) => `when ${one}`),
    // Who wakes after hard runs alone, and cramps in the hours after a run, has told why it comes at rest.
    'when hours-after',
  ]),
  // At rest by day it is no longer for today, as below, and still for a doctor: `armsAtOneMoreMoment` tries it. The gym is as below, too.
  'arms-late-in-a-run': new Set([
    'when at-rest',
    'when in-bed',
    'lasts days',
    'health under-18',
    'health 18-39',
    'feel sore-days',
    'load other-sport',
    'when just-after',
    'when hours-after',
  ]),
  // At rest is no effort, and has a trigger of its own; sore for days or two days later is what the gym left. An age that was not told may be over 40.
  'cardiac-symptoms-settled': new Set([
    'health under-18',
    'health 18-39',
    // The pill alone: a meal, a sugary drink or fast breathing explains the stitch.
    'stitch after-meal',
    'stitch sugary-drink',
    'stitch shallow-fast',
    'when at-rest',
    'when in-bed',
    'lasts days',
    // Hours of it, of what has come for months, is for a doctor some day.
    'lasts hours',
    'feel sore-days',
    'load other-sport',
    // With these, whoever cramps night after night is asked what the day was like: it may have been the gym.
    'when just-after',
    'when hours-after',
    // Hands that ache and go numb in bed are a nerve, for a doctor some day.
    'feel tingles',
  ]),
  // Weak for days and so for months: no stroke, and seen by a doctor all the same. An ache, or a sharp pain, opens how long it lasts (weak and sharp: `weakAndPainful`), and a hand goes numb in bed.
  // An age that was not told may be over 40, and a leg of which no side was told is heavy for hours after hard work.
  'weak-arm': new Set([
    ...hardWork,
    ...saidIn(moreWorkTold),
    'load fast-start',
    'load chasing-time',
    'feel sore-days',
    'health under-18',
    'health 18-39',
    // One under 65, in whom arms and legs have locked for months, has told what makes a stroke unlikely.
    'health 40-64',
    'lasts days',
    'when in-bed',
    ...['aches', 'stays-tight', 'tightens', 'sharp', 'tingles', 'twitches'].map((one) => `feel ${one}`),
  ]),
}
