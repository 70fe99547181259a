import type { Activity } from './activity'

/** Kilometres on each pair of shoes, most worn first. Only runs and hikes: the name of a bike stands in the same column. */
export function shoeDistances(
  activities: readonly Activity[],
): readonly { readonly shoes: string; readonly km: number }[] {
  const worn = new Map<string, number>()
  for (const { kind, shoes, km } of activities)
    if (kind !== 'load' && shoes !== undefined) worn.set(shoes, (worn.get(shoes) ?? 0) + (km ?? 0))
  return [...worn]
    .map(([shoes, km]) => ({ shoes, km: Math.round(km) }))
    .sort((one, other) => other.km - one.km || one.shoes.localeCompare(other.shoes))
}
