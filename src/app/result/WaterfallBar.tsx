import { wordFloors } from '../../domain/causes/likelihood'
import type { WaterfallStep } from '../../domain/causes/waterfall'

type Props = { readonly step: WaterfallStep; readonly steps: readonly WaterfallStep[] }

const width = 100
const height = 10
/** Room on both sides, in points, so that no bar touches the edge. */
const margin = 1

/** The step as a bar, for the eye only: the list says the same. For is full, against is hollow, so no colour is needed. */
export function WaterfallBar({ step, steps }: Props) {
  const reached = [...steps.flatMap(({ from, to }) => [from, to]), ...wordFloors.map(({ from }) => from)]
  const least = Math.min(...reached) - margin
  const most = Math.max(...reached) + margin
  const at = (points: number): number => ((points - least) / (most - least)) * width
  const { kind, from, to } = step
  const left = at(Math.min(from, to))
  return (
    <svg
      className={`bar bar--${kind}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {wordFloors.map((floor) => (
        <line key={floor.word} className="bar__floor" x1={at(floor.from)} x2={at(floor.from)} y1={0} y2={height} />
      ))}
      {kind === 'base' ? (
        <line className="bar__start" x1={at(to)} x2={at(to)} y1={1} y2={height - 1} />
      ) : (
        <rect className="bar__body" x={left} width={Math.max(at(Math.max(from, to)) - left, 0.8)} y={2.5} height={5} />
      )}
    </svg>
  )
}
