import { useState } from 'react'
import { writeCopy } from '../../state/copies/writeCopy'
import { agoText, lastTime, noteDeed } from '../../state/keeping/keeping'
import { keepingKind } from '../../state/keeping/keepingKind'
import { HowLongKept } from '../keeping/HowLongKept'
import { useRecord, useWorld } from '../world'
import { downloadText } from './downloadText'
import { usePeople } from './usePeople'

/** The day as it stands in the name of a file. */
const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)

/** Everything in one file, before it is needed. */
export function KeepACopy({ disabled }: { readonly disabled: boolean }) {
  const { port, records } = useWorld()
  const { list } = usePeople()
  const keeping = useRecord(keepingKind, (record) => record.value)
  const [refused, setRefused] = useState(false)
  const copied = lastTime(keeping, 'copied')
  const download = () => {
    const now = records.now()
    try {
      downloadText(`uncramp-${dayOf(now)}.json`, writeCopy(port, list, now))
    } catch {
      setRefused(true)
      return
    }
    records
      .open(keepingKind)
      .getState()
      .change((all) => noteDeed(all, 'copied', now))
  }
  return (
    <>
      <p className="actions">
        <button type="button" className="button button--quiet" onClick={download} disabled={disabled}>
          Download a copy of everything
        </button>
        <span className="soft">
          {copied === undefined ? 'No copy yet.' : `Last copy: ${agoText(copied, records.now())}.`}
        </span>
      </p>
      {refused && (
        <p className="notice notice--warn" role="alert">
          This browser will not let us read what is kept, so there is no copy.
        </p>
      )}
      <HowLongKept />
    </>
  )
}
