import { useId, useSyncExternalStore } from 'react'
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
 *
 * In the page as it is built there is only its place: the lines are a fifth of what a first visit waits for, and the answers beside it
 * say all. The app draws them when it has taken the page over.
 */
export function BodyMap({ chosen, onToggle, label }: Props) {
  const isDrawn = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
  const hatch = `hatch-${useId().replace(/\W/g, '')}`
  const figure = (side: BodySide, x: number) => (
    <g transform={`translate(${x} 4)`}>
      {halves('body-map-outline', side.outline)}
      {halves('body-map-skin', ear)}
      {halves('body-map-skin', side.head)}
      {halves('body-map-hair', side.hair)}
      {halves('body-map-fold', side.folds)}
      {side.regions.map(({ id, muscle, grain, reach }) => (
        <g
          key={`${id}${reach}`}
          className={chosen.has(id) ? 'body-map-region body-map-chosen' : 'body-map-region'}
          data-region={reach && id}
        >
          {reach && <title>{label(id)}</title>}
          {reach && <path className="body-map-reach" d={reach} />}
          {halves('body-map-muscle', muscle)}
          {chosen.has(id) && halves(undefined, muscle, `url(#${hatch})`)}
          {grain && halves('body-map-grain', grain)}
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
      {isDrawn && (
        <>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className="body-map-stripe" d="M1 0V5" />
          </pattern>
          {figure(front, 78.5)}
          {figure(back, 241.5)}
        </>
      )}
    </svg>
  )
}

const neverChanges = () => () => undefined

/** A line and its mirror image. */
const halves = (className: string | undefined, d: string, fill?: string) => (
  <>
    <path className={className} d={d} fill={fill} />
    <path className={className} d={d} fill={fill} transform="scale(-1 1)" />
  </>
)
