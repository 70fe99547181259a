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

/**
 * Loads the rules, compiles them and runs them once, since code that has run before runs faster. Each step is a task of its
 * own, so that none blocks a frame.
 */
export async function warmRules(): Promise<void> {
  const { parts, assess } = await rules.load()
  for (const make of [...parts, () => assess({})]) {
    await nextTask()
    make()
  }
}
