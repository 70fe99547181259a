import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { agoText, lastTime, wantsCopy } from '../../state/keeping/keeping'
import { keepingKind } from '../../state/keeping/keepingKind'
import { routes } from '../routes'
import { useRecord, useWorld } from '../world'
import { HowLongKept } from './HowLongKept'

type Props = {
  /** Another way to keep it, where there is one. */
  readonly children?: ReactNode
}

/** Under something that took weeks to gather: when it was last copied, and how long the browser keeps it. Silent while the copy is young. */
export function KeepHint({ children }: Props) {
  const { records } = useWorld()
  const keeping = useRecord(keepingKind, (record) => record.value)
  const now = records.now()
  if (!wantsCopy(keeping, now)) return null
  const copied = lastTime(keeping, 'copied')
  return (
    <aside className="notice stack stack--tight no-print" aria-label="Keep it safe">
      <p>
        {copied === undefined ? 'There is no copy of this yet.' : `Last copy: ${agoText(copied, now)}.`}{' '}
        <Link className="link-button" href={routes.data}>
          Keep a copy
        </Link>{' '}
        {children}
      </p>
      <HowLongKept />
    </aside>
  )
}
