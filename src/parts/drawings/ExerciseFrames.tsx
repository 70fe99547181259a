import type { ExerciseId } from '../../domain/programme/exercise'
import './exercise-frames.css'
import { exerciseFrames } from './exercises/exerciseFrames'
import type { Frame } from './exercises/frame'
import { Figure } from './figure/Figure'
import { smooth } from './figure/geometry'

/** How an exercise begins and how it ends. The words beside it say the same, so it stays silent. */
export function ExerciseFrames({ id }: { readonly id: ExerciseId }) {
  const { view, solid, behind, held, frames, arrow } = exerciseFrames[id]
  // A foot is drawn large: its lines would be as thick as its toes.
  const line = Number(view.split(' ')[2]) / 132
  return (
    <div className="exercise-frames" aria-hidden="true">
      {frames.map((frame, nth) => (
        <svg
          // biome-ignore lint/suspicious/noArrayIndexKey: there are two, and they never change places
          key={nth}
          viewBox={view}
          width="160"
          height="120"
          fill="none"
          strokeWidth={line}
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden="true"
          focusable="false"
        >
          {solid && <path d={solid} fill="var(--line)" fillOpacity=".5" />}
          <path d={behind} stroke="currentColor" />
          <Drawn frame={frame} />
          {held && <path d={held} fill="var(--accent)" stroke="currentColor" />}
          {nth === 1 && <path d={arrow} stroke="var(--accent)" strokeWidth={line * 1.6} />}
        </svg>
      ))}
    </div>
  )
}

function Drawn({ frame }: { readonly frame: Frame }) {
  if ('pose' in frame) return <Figure pose={frame.pose} />
  if ('drawn' in frame)
    return (
      <>
        <path d={frame.drawn} fill="var(--accent-soft)" stroke="currentColor" />
        <path d={frame.band} stroke="var(--accent)" strokeWidth="4" />
      </>
    )
  return (
    <>
      {frame.on && <path d={frame.on} fill="var(--accent-soft)" stroke="currentColor" />}
      <path d={smooth(frame.foot)} fill="var(--accent-soft)" stroke="currentColor" />
    </>
  )
}
