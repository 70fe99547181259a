import './stretch.css'
import { Figure } from './figure/Figure'
import { poses, type StretchId } from './figure/poses'
import { type Setting, settings } from './figure/settings'

/** A relief position, seen from the side. The steps beside it say the same in words. */
export function Stretch({ id }: { readonly id: StretchId }) {
  const setting: Setting = settings[id]
  return (
    <svg
      className="stretch"
      viewBox={setting.view}
      width="320"
      height="240"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {setting.solid && <path d={setting.solid} fill="var(--line)" fillOpacity=".5" />}
      <path d={setting.behind} stroke="currentColor" />
      <Figure pose={poses[id]} />
      {setting.held && <path d={setting.held} fill="var(--ground)" stroke="currentColor" />}
      <path d={setting.arrows} stroke="var(--accent)" strokeWidth="3" />
    </svg>
  )
}
