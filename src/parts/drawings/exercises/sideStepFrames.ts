import type { Frames } from './frame'

/** Seen from the front, as no profile can show a step to the side: half a body on each side of the middle line. */
const front = (spread: number): string =>
  `M146 40a13 13 0 1 1 .1 0ZM132 60H160L158 112H134ZM134 112L${128 - spread / 2} 162L${126 - spread} 212H${116 - spread}V219H${134 - spread}L${138 - spread / 2} 166L146 122L${154 + spread / 2} 166L${158 + spread} 219H${176 + spread}V212H${166 + spread}L${164 + spread / 2} 162L158 112ZM132 60L120 104L124 106L136 74ZM160 60L172 104L168 106L156 74Z`

const scene = (spread: number) => ({ drawn: front(spread), band: `M${128 - spread} 204H${164 + spread}` })

export const sideStepFrames = {
  'side-step': {
    view: '-4 -8 308 231',
    behind: 'M40 221H284',
    frames: [scene(0), scene(34)],
    arrow: 'M216 176H244M238.5 170.5L244 176L238.5 181.5',
  },
} as const satisfies { readonly [id: string]: Frames }
