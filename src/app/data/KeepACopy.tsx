import { writeCopy } from '../../state/copies/writeCopy'
import { agoText, lastTime, noteDeed } from '../../state/keeping/keeping'
import { keepingKind } from '../../state/keeping/keepingKind'
import { FileButton } from '../controls/FileButton'
import { dayAt } from '../days/localDays'
import { HowLongKept } from '../keeping/HowLongKept'
import { usePeople } from '../records/usePeople'
import { useRecord, useWorld } from '../world'

/** Everything in one file, before it is needed. */
export function KeepACopy({ disabled }: { readonly disabled: boolean }) {
  const { port, records } = useWorld()
  const { list } = usePeople()
  const keeping = useRecord(keepingKind, (record) => record.value)
  const copied = lastTime(keeping, 'copied')
  const make = () => {
    const now = records.now()
    return { name: `uncramp-${dayAt(now)}.json`, text: writeCopy(port, list, now) }
  }
  const note = () =>
    records
      .open(keepingKind)
      .getState()
      .change((all, now) => noteDeed(all, 'copied', now))
  return (
    <>
      <p className="actions">
        <FileButton
          className="button button--quiet"
          disabled={disabled}
          make={make}
          onSaved={note}
          then="Keep it where you will find it again."
          fault="This browser will not let us read what is kept, so there is no copy."
        >
          Download a copy of everything
        </FileButton>
        <span className="soft">
          {copied === undefined ? 'No copy yet.' : `Last copy: ${agoText(copied, records.now())}.`}
        </span>
      </p>
      <HowLongKept />
    </>
  )
}
