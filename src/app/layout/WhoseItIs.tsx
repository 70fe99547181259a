import { useState } from 'react'
import { firstPerson, keyOf, type StoragePort } from '../../state/storagePort'
import { lateExtra } from '../loading/lateExtra'
import { useFirstWorld } from '../world'

/** If even that cannot be loaded. */
const plainly = () => <p className="topbar__inner">Open for another person on this device</p>

// Most devices have one runner, who loads none of this.
const PersonStrip = lateExtra(() => import('./PersonStrip'), plainly)

/** On every screen of a device that has a list of people. */
export function WhoseItIs() {
  const { port, records } = useFirstWorld()
  const [listed] = useState(() => records.person !== firstPerson || hasList(port))
  return listed ? <PersonStrip /> : null
}

function hasList(port: StoragePort): boolean {
  try {
    return port.read(keyOf(firstPerson, 'people')) !== null
  } catch {
    return false
  }
}
