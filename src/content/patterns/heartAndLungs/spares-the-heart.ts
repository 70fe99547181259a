import type { Deed } from '../../../domain/deeds'

/** What has to wait until a doctor has looked at a heart that may be short of blood. */
export const sparesTheHeart = [
  'run-long',
  'run-fast',
  'race',
  'run-hills',
  'run-in-heat',
] as const satisfies readonly Deed[]
