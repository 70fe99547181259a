import { lateModule } from './lateModule'
import { nextTask } from './nextTask'

/** The rules come after the first question is on screen. */
export const rules = lateModule(async () => {
  const [{ assess, model, parts }, { quizStepAfter }] = await Promise.all([
    import('../../content/model'),
    import('../../content/quizSteps'),
  ])
  return { assess, model, parts, quizStepAfter }
})

/** Loads the rules, compiles them and tries them once: what has run before runs faster. A task for each, so that none holds up a frame. */
export async function warmRules(): Promise<void> {
  const { parts, assess } = await rules.load()
  for (const make of [...parts, () => assess({})]) {
    await nextTask()
    make()
  }
}
