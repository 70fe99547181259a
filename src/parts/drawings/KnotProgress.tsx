import { progressLine } from './knot'

type Props = { readonly done: number; readonly of: number }

/** The same line as the mark, straightening as the quiz goes on. The caller says in words how far it is. */
export function KnotProgress({ done, of }: Props) {
  const share = of > 0 ? Math.min(1, Math.max(0, done / of)) : 0
  return (
    <svg className="knot-progress" viewBox="0 0 320 20" fill="none" aria-hidden="true" focusable="false">
      <path className="knot-progress-track" d={progressLine} />
      <path className="knot-progress-done" d={progressLine} pathLength={100} strokeDashoffset={100 - share * 100} />
    </svg>
  )
}
