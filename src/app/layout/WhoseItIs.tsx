import { lazy } from 'react'
import { firstPerson } from '../../state/storagePort'
import { useWorld } from '../world'

/** If even that cannot be loaded. */
const plainly = () => <p className="topbar__inner">Open for another person on this device</p>

// Most devices have one runner, who loads none of this.
const PersonStrip = lazy(() => import('./PersonStrip').catch(() => ({ default: plainly })))

/** On every screen, unless it is open for whoever used the device first. */
export function WhoseItIs() {
  return useWorld().records.person === firstPerson ? null : <PersonStrip />
}
