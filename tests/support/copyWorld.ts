import type { AnswerGiven, Answers, QuestionId } from '../../src/domain/questionnaire/questionnaire'
import { bringBack } from '../../src/state/copies/bringBack'
import { type Copy, readCopy } from '../../src/state/copies/copy'
import { likelyTarget, type Mode, planReturn, type ReturnPlan, type Targets } from '../../src/state/copies/planReturn'
import { writeCopy } from '../../src/state/copies/writeCopy'
import { createPeople } from '../../src/state/people/people'
import { createPreferences } from '../../src/state/preferences'
import { createVisit } from '../../src/state/visit'
import { visitWorld } from './visitWorld'

/** One device with its people, and the ways to and from a file. */
export function copyWorld(already: { readonly [key: string]: string } = {}, name = '') {
  const { device, openRecords, setClock } = visitWorld(already, name)
  const port = device.openTab()
  const records = openRecords()
  const people = createPeople(port, records)
  const preferences = createPreferences(port, 'metric')
  const here = () => ({ port, people: people.list(), newId: records.newId })
  /** Whom the screen proposes. */
  const likely = (copy: Copy): Targets =>
    Object.fromEntries(copy.people.map((one) => [one.id, likelyTarget(here(), one)]))
  const plan = (copy: Copy, mode: Mode = 'merge', targets = likely(copy)): ReturnPlan =>
    planReturn(here(), copy, mode, targets)
  return {
    device,
    port,
    records,
    people,
    preferences,
    setClock,
    /** Adds someone, and gives their id. */
    join(name: string): string {
      const id = people.add(name)
      if (id === undefined) throw new Error('The device refused to add anyone.')
      return id
    },
    likely,
    plan,
    /** Gives answers as this person, in a tab of their own. */
    say(answers: Answers, person = '') {
      const visit = createVisit(openRecords({ person }), 'r')
      for (const [question, as] of Object.entries(answers))
        visit.getState().answer(question as QuestionId, as as AnswerGiven<QuestionId>)
    },
    said: (person = '') => createVisit(openRecords({ person }), 'r').getState().answers,
    copyOut: () => writeCopy(port, people.list(), 1),
    /** Brings a copy back as the screen proposes it, or as told. */
    copyIn(text: string, mode: Mode = 'merge', targets?: Targets) {
      const read = readCopy(text)
      if (!read.ok) throw new Error(read.problem)
      return bringBack({ port, records, people, preferences }, read.copy, mode, targets ?? likely(read.copy))
    },
    /** All of ours that is in storage, for comparing. */
    kept: () => Object.fromEntries([...device.stored].toSorted()),
  }
}

export type CopyWorld = ReturnType<typeof copyWorld>
