import { buttock } from './relief/buttock'
import { calf } from './relief/calf'
import { foot } from './relief/foot'
import { groin } from './relief/groin'
import { hamstring } from './relief/hamstring'
import { hand } from './relief/hand'
import { night } from './relief/night'
import { quad } from './relief/quad'
import { shin } from './relief/shin'
import { stitch } from './relief/stitch'
import type { Relief } from './reliefCard'
import type { ReliefId } from './reliefIds'

/** What to do on the spot, by place. */
export const reliefs: { readonly [R in ReliefId]: Relief } = {
  calf,
  hamstring,
  quad,
  foot,
  shin,
  buttock,
  groin,
  hand,
  stitch,
  night,
}
