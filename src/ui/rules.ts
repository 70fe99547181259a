import { lateModule } from './lateModule'
import { whenSettled } from './whenSettled'

/** The rules come after the first question is on screen. */
export const rules = lateModule(async () => {
  const [{ assess, model }, { isUrgent }] = await Promise.all([
    import('../content/model'),
    import('../domain/screenRedFlags'),
  ])
  return { assess, model, isUrgent }
})

/** Fetches the rules ahead of the first answer, an effect. They are tried once: what has run before runs faster. */
export function fetchRulesAhead(): () => void {
  return whenSettled(() => {
    rules.load().then(
      ({ assess }) => assess({}),
      () => undefined,
    )
  })
}
