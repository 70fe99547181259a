import { useId } from 'react'
import { type BodySide, back, ear, front } from './bodyPaths'
import { type BodyRegion, bodyRegions } from './bodyRegions'

type Props = {
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (id: BodyRegion) => void
  readonly label: (id: BodyRegion) => string
}

/**
 * A drawing on which a pointer can choose places. The checkboxes beside it do the same, so it is hidden from screen readers and
 * not in the tab order.
 */
export function BodyMap({ chosen, onToggle, label }: Props) {
  const hatch = `hatch-${useId().replace(/\W/g, '')}`
  const figure = (side: BodySide, x: number) => (
    <g transform={`translate(${x} 4)`}>
      {/* The outline runs down to the crotch; the filling also has to reach the middle line. */}
      {halves(<path className="body-map-flesh" d={`${side.outline}H-1V50Z`} />)}
      {halves(<path className="body-map-outline" d={side.outline} />)}
      {halves(<path className="body-map-skin" d={ear} />)}
      {halves(<path className="body-map-skin" d={side.head} />)}
      {halves(<path className="body-map-hair" d={side.hair} />)}
      {halves(<path className="body-map-fold" d={side.folds} />)}
      {side.regions.map(({ id, muscle, grain, reach }) => (
        <g
          key={`${id}${reach}`}
          className={chosen.has(id) ? 'body-map-region body-map-chosen' : 'body-map-region'}
          data-region={reach && id}
        >
          {reach && <title>{label(id)}</title>}
          {reach && halves(<path className="body-map-reach" d={reach} />)}
          {halves(<path className="body-map-muscle" d={muscle} />)}
          {chosen.has(id) && halves(<path d={muscle} fill={`url(#${hatch})`} />)}
          {halves(<path className="body-map-grain" d={grain} />)}
        </g>
      ))}
    </g>
  )
  // The drawing itself is not a control (the checkboxes are), so it listens as a whole instead of through its parts.
  const listen = (svg: SVGSVGElement) => {
    const press = (event: MouseEvent) => {
      const touched = event.target instanceof Element ? event.target.closest('[data-region]') : null
      const region = bodyRegions.find((id) => id === touched?.getAttribute('data-region'))
      if (region) onToggle(region)
    }
    svg.addEventListener('click', press)
    return () => svg.removeEventListener('click', press)
  }
  return (
    <svg ref={listen} className="body-map" viewBox="-4 0 328 453" aria-hidden="true" focusable="false">
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="body-map-stripe" d="M1 0V5" />
      </pattern>
      {figure(front, 78.5)}
      {figure(back, 241.5)}
    </svg>
  )
}

const halves = (half: React.ReactElement) => (
  <>
    {half}
    <g transform="scale(-1 1)">{half}</g>
  </>
)
