import type { Model } from '../../../src/domain/assess'
import { type AnswerSheet, blankSheet, HOLDS } from '../../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../../src/domain/conditions/compileCondition'
import { allowed, type Deed, forbiddenBy } from '../../../src/domain/deeds'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import { compilePlan, type Plan } from '../../../src/domain/plan/buildPlan'
import type { Measure } from '../../../src/domain/plan/measure'
import { partsOf, tellMeasure } from '../../../src/domain/plan/tellMeasure'
import { compileConflicts } from '../../../src/domain/plan/withholding'
import { type ConflictId, conflictIds, flagIds, measureIds } from '../../../src/domain/vocabulary'
import { allCauses, alwaysIn } from '../everything'
import { type Proof, proof } from '../proof'
import { spaceOf } from '../space'
import { waysToHold } from '../waysToHold'

/** Many small ways cost less here than one condition that is too large to go through. */
const mostWays = 400

/** One state in so many has its plans made, though they are known from a state like it: that it is like it is tried so. */
const triedEvery = 499

/** The fullest plan and the real one. */
type BothPlans = { readonly full: Plan; readonly real: Plan }

/** All that is checked of a plan. */
const contentOf = ({ items, withheld, forbidden }: Plan): string =>
  [items.map(({ measure }) => measure), withheld.map(({ conflict }) => conflict), [...forbidden]].join(' ')

/** Tells what of the answers a plan hangs on: the conflicts that hold, in round brackets where no answer set them off, and the measures that fit. */
function compileLikeness({
  conflicts,
  measures,
}: Pick<Model, 'conflicts' | 'measures'>): (sheet: AnswerSheet) => string {
  const conflictsOf = compileConflicts(conflicts, measures)
  const fits = measureIds.flatMap((id) => {
    const { fits } = measures[id]
    return fits === undefined ? [] : [{ id, test: compileCondition(fits) }]
  })
  return (sheet) => {
    const holding = conflictsOf(sheet, []).map(({ conflict, stated }) => (stated ? conflict : `(${conflict})`))
    return [holding, fits.filter(({ test }) => test(sheet) === HOLDS).map(({ id }) => id)].join(' ')
  }
}

/** What a runner with these deeds forbidden reads of a measure, though it asks what must not be asked. */
function forbiddenWords(measure: Measure, ofPlan: ReadonlySet<Deed>, forbidden: ReadonlySet<Deed>): readonly string[] {
  const { dose, steps, progression, cautions } = tellMeasure(measure, {}, ofPlan)
  const read = [dose, ...steps, ...progression.map((week) => week.do), ...cautions.map(({ say }) => say)].join('\n')
  return partsOf(measure)
    .filter(({ asks, text }) => !allowed(asks, forbidden) && read.includes(text))
    .map(({ text }) => text)
}

/**
 * Asks the app's own plan maker for the fullest plans: every cause likely, first with every measure in whatever it acts on,
 * then with the real measures. Whether a conflict holds hangs on its answers and flags alone, and withholding only adds up,
 * so the states of each way to set off a conflict, by itself, are every case. States in which the same conflicts hold and the
 * same measures fit have the same plans, which are made once.
 */
export function withheldStayOut({ askedIf, askingOrder, causes, conflicts, measures, redFlags }: Model): Proof {
  const makeFull = compilePlan(alwaysIn(measures), conflicts, causes, redFlags)
  const makeReal = compilePlan(measures, conflicts, causes, redFlags)
  const likenessOf = compileLikeness({ conflicts, measures })
  const faults = new Set<string>()
  let states = 0
  const checkDeeds = (id: string, forbids: readonly Deed[], plans: readonly Plan[], cause: string) => {
    const forbidden = forbiddenBy(forbids)
    for (const plan of plans) {
      for (const { measure } of plan.items) {
        if (!allowed(measures[measure].asks, forbidden))
          faults.add(`${id}: ${measure} stands in a plan in spite of ${cause}`)
        for (const text of forbiddenWords(measures[measure], plan.forbidden, forbidden))
          faults.add(`${id}: ${measure} says "${text}" in spite of ${cause}`)
      }
      for (const deed of forbidden)
        if (!plan.forbidden.has(deed)) faults.add(`${id}: a plan does not forbid ${deed} in spite of ${cause}`)
    }
  }
  /** A caution and the one that stands in for it are one caution in two wordings: the runner is told one of them. */
  const wordingsOf = (id: ConflictId): readonly ConflictId[] => [
    id,
    ...conflictIds.filter((other) => conflicts[other].standsInFor === id || conflicts[id].standsInFor === other),
  ]
  const check = (id: ConflictId, { full, real }: BothPlans, cause: string) => {
    checkDeeds(id, conflicts[id].forbids ?? [], [full, real], cause)
    // With every measure wanted, one is lost for certain, so the runner must be told why.
    if (!full.withheld.some(({ conflict }) => wordingsOf(id).includes(conflict)))
      faults.add(`${id}: the runner is not told, in spite of ${cause}`)
    for (const { conflict } of [...full.withheld, ...real.withheld])
      if (!allowed(conflicts[conflict].asks, full.forbidden))
        faults.add(`${conflict} asks what is forbidden, in spite of ${cause}`)
  }
  const plansOf = (sheet: AnswerSheet): BothPlans => ({
    full: makeFull(sheet, [], allCauses),
    real: makeReal(sheet, [], allCauses),
  })
  const known = new Map<string, string>()
  const checked = new Set<string>()
  const checkState = (id: ConflictId, sheet: AnswerSheet) => {
    const likeness = likenessOf(sheet)
    const isNew = !checked.has(`${id} ${likeness}`)
    if (!isNew && states % triedEvery !== 0) return
    checked.add(`${id} ${likeness}`)
    const plans = plansOf(sheet)
    const content = `${contentOf(plans.full)} ${contentOf(plans.real)}`
    if ((known.get(likeness) ?? content) !== content)
      faults.add(`${id}: the plans of two runners differ, though the same conflicts hold and the same measures fit`)
    known.set(likeness, content)
    check(id, plans, 'the answers')
  }
  for (const id of conflictIds) {
    const { when } = conflicts[id]
    if (when === undefined) continue
    let holds = false
    for (const way of waysToHold(when, mostWays)) {
      const test = compileCondition(way)
      spaceOf({ askedIf, askingOrder }, [way]).eachReachable((sheet) => {
        states += 1
        if (test(sheet) === HOLDS) {
          holds = true
          checkState(id, sheet)
        }
        return false
      })
    }
    if (!holds) faults.add(`${id} cannot be set off by any answers`)
  }
  for (const flag of flagIds) {
    const { level } = redFlags[flag]
    states += 1
    const raised = [{ flag, level, signs: [] }]
    const full = makeFull(blankSheet(), raised, allCauses)
    const real = makeReal(blankSheet(), raised, allCauses)
    checkDeeds(flag, redFlags[flag].forbids, [full, real], 'the flag')
    for (const id of conflictIds) if (conflicts[id].flags?.includes(flag)) check(id, { full, real }, `the flag ${flag}`)
    if (isUrgent(level) && full.items.length + real.items.length > 0)
      faults.add(`${flag} is urgent, and yet there is a plan`)
  }
  return proof('no plan asks a deed that is forbidden', states, {
    faults: [...faults],
    notes: [
      `${conflictIds.length} conflicts, each in every state that its answers and flags can have, against every measure, step and week`,
    ],
  })
}
