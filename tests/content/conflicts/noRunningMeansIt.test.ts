import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soreOnFloxacin } from '../../../src/content/patterns/bonesAndTendons/sore-on-floxacin'
import { slumpedEarlier } from '../../../src/content/patterns/illness/slumped-earlier'
import { redFlags } from '../../../src/content/redFlags'
import { judge } from '../../../src/domain/conditions/compileCondition'
import { type Condition, every, is, isAny, some, unsaid } from '../../../src/domain/conditions/condition'
import { forbiddenBy } from '../../../src/domain/deeds'
import type { RedFlag } from '../../../src/domain/flags/redFlag'
import { type FlagId, flagIds } from '../../../src/domain/vocabulary'
import { runnersWho, type Tick } from '../../support/arbitraryRunners'
import { runner } from '../../support/runner'

const noRunning = /\bno (?:more )?running\b|\bdo not run\b(?! through)|\bstop running\b/i

const sentencesOf = (flag: RedFlag): readonly string[] =>
  flag.actions.flatMap((action) => action.split(/(?<=\.)\s+/)).filter((sentence) => noRunning.test(sentence))

/** What says "no running" although its flag does not forbid it to everybody: to whom it says so, or why no answer tells. */
const groups: { readonly [F in FlagId]?: { readonly who: Condition; readonly ticks: readonly Tick[] } | string } = {
  claudication: {
    who: every(isAny('when', 'in-bed', 'at-rest'), isAny('feel', 'aches', 'stays-tight', 'sharp', 'tingles')),
    ticks: [
      ['where', 'calf'],
      ['when', 'at-rest'],
      ['feel', 'aches'],
      ['builds-signs', 'walking-pain'],
    ],
  },
  'popliteal-entrapment': {
    who: is('builds-signs', 'cold-foot'),
    ticks: [
      ['where', 'calf'],
      ['feel', 'tightens'],
      ['builds-signs', 'cold-foot'],
    ],
  },
  'diabetes-medicine': {
    who: is('health', 'ill-lately'),
    ticks: [
      ['health', 'medicines'],
      ['health', 'ill-lately'],
      ['medicines', 'sglt2'],
    ],
  },
  'ill-on-tablets': {
    who: is('health', 'ill-lately'),
    ticks: [
      ['health', 'medicines'],
      ['health', 'ill-lately'],
      ['medicines', 'metformin'],
    ],
  },
  'earlier-serious-episode': {
    who: every(is('signs-before', 'confused-earlier'), unsaid(is('signs-before', 'all-checked'))),
    ticks: [
      ['health', 'earlier-sign'],
      ['signs-before', 'confused-earlier'],
    ],
  },
  'sickle-and-weak': {
    who: slumpedEarlier,
    ticks: [
      ['health', 'condition'],
      ['conditions', 'sickle'],
      ['sickle-signs', 'earlier'],
    ],
  },
  'statin-or-new-medicine': {
    who: some(is('medicine-signs', 'weak-on-statin'), soreOnFloxacin),
    ticks: [
      ['health', 'medicines'],
      ['medicines', 'statin'],
      ['medicine-signs', 'weak-on-statin'],
    ],
  },
  'same-leg-keeps-returning': 'A sore spot of bone has an answer and a flag of its own, which forbids it.',
  'low-energy': 'It speaks of a faint or a fluttering heart now, which has a question of its own and leaves no plan.',
}

const saysSo = flagIds.filter((id) => sentencesOf(redFlags[id]).length > 0)
const notForAll = saysSo.filter((id) => !forbiddenBy(redFlags[id].forbids).has('run'))

describe('"no running"', () => {
  it('is forbidden by the flag that says it, or said to a group that is named here', () => {
    expect(notForAll.filter((id) => groups[id] === undefined)).toEqual([])
  })

  it('is said by nobody here without need', () => {
    expect(Object.keys(groups).filter((id) => !notForAll.some((one) => one === id))).toEqual([])
  })

  it.each(notForAll)('means it for those whom %s says it to', (id) => {
    const group = groups[id]
    if (group === undefined || typeof group === 'string') return
    let met = 0
    for (const says of fc.sample(runnersWho(['signs-now', 'none'], ...group.ticks), { numRuns: 300 })) {
      const { flags, assessment } = runner(says)
      if (!flags.includes(id) || judge(group.who, says) !== 'holds') continue
      met += 1
      expect([says, assessment.plan.forbidden.has('run')]).toEqual([says, true])
    }
    expect(met).toBeGreaterThan(20)
  })
})
