import { Suspense, useState } from 'react'
import { useStore } from 'zustand'
import { lateExtra } from '../loading/lateExtra'
import { useFirstWorld } from '../world'

/** If even the words cannot be loaded: the quiz must not fall over a notice. */
const plainly = () => (
  <p className="topbar__inner">Something is wrong with the answers saved here. See “Settings and your data”.</p>
)

// Hardly anyone ever needs the words, so they are not part of what everyone loads.
const NoticeText = lateExtra(() => import('./NoticeText'), plainly)

/** Tells on any screen if something happened to the runner's record. */
export function StorageNotice() {
  const told = useStore(useFirstWorld().records.notices)[0]
  const [atOpening] = useState(told)
  const text = told && <NoticeText told={told} />
  // A notice that is there from the start appears together with the first screen, so that it does not push it down.
  // A later one must not hide the screen while its words are being loaded.
  return (
    <div role="status" className="no-print">
      {atOpening === undefined ? <Suspense>{text}</Suspense> : text}
    </div>
  )
}
