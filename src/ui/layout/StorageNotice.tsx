import { lazy, Suspense } from 'react'
import { useVisit } from '../world'

// Hardly anyone ever needs the words, so they are not part of what everyone loads.
const NoticeText = lazy(() => import('./NoticeText'))

/** Tells on any screen if something happened to the runner's record. */
export function StorageNotice() {
  const notice = useVisit((visit) => visit.notice)
  return (
    <div role="status" className="no-print">
      <Suspense>{notice && <NoticeText notice={notice} />}</Suspense>
    </div>
  )
}
