/** Everything that is kept of one person, by name: `log` stands under `uncramp.log`. A name without a kind in `kinds.ts` does not compile. */
export const personKinds = ['visit', 'results', 'runs', 'programme', 'numbers', 'log', 'trials'] as const

/** What is kept of the device itself, whoever uses it. */
const deviceKinds = ['people', 'keeping'] as const

export type PersonKind = (typeof personKinds)[number]
type DeviceKind = (typeof deviceKinds)[number]
export type KindName = PersonKind | DeviceKind

export const isOfDevice = (name: KindName): name is DeviceKind => deviceKinds.some((kind) => kind === name)
