import { reliefs } from '../../content/relief'
import type { ReliefId } from '../../content/reliefIds'
import { Stretch } from '../../parts/drawings/Stretch'

const view = '0 0 320 240'

/** The stretch, once on the page: it is too big to be written out twice. */
export function Drawing({ of: id }: { readonly of: ReliefId }) {
  return (
    <svg className="now__drawing" viewBox={view} aria-hidden="true" focusable="false">
      <g id={`${id}-drawing`}>
        <Stretch id={reliefs[id].drawing} />
      </g>
    </svg>
  )
}

/** The same again, small. */
export function DrawingAgain({ of: id }: { readonly of: ReliefId }) {
  return (
    <svg className="now__thumb" viewBox={view} aria-hidden="true" focusable="false">
      <use href={`#${id}-drawing`} />
    </svg>
  )
}
