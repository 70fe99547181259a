import { lateModule } from './lateModule'
import { nextTask } from './nextTask'
import { whenSettled } from './whenSettled'

/** The rules come after the first question is on screen. */
export const rules = lateModule(async () => {
  const [{ assess, model }, { isUrgent }] = await Promise.all([
    import('../content/model'),
    import('../domain/screenRedFlags'),
  ])
  return { assess, model, isUrgent }
})

/** Loads the rules and tries them once: what has run before runs faster. Neither holds up a frame for the other. */
export async function warmRules(): Promise<void> {
  const { assess } = await rules.load()
  await nextTask()
  assess({})
}

/** Fetches the rules ahead of the first answer: an effect. A failure is met again, and told, with the answer. */
export function fetchRulesAhead(): () => void {
  return whenSettled(() => void warmRules().catch(() => undefined))
}
