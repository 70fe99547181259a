import { Link } from 'wouter'
import type { Notice } from '../../state/records/recordStep'
import type { RecordNotice } from '../../state/records/records'
import { isOneThing, kindWords } from '../records/kindWords'
import { routes } from '../routes'

const them = (what: string) => (isOneThing(what) ? 'it' : 'them')

/** What happened, said of what the runner calls it. */
const said = {
  'storage-refused': (what) =>
    `This browser will not let us save your ${what} (private mode, or a full disk). ${what === kindWords.visit ? 'The quiz works; just finish it in one go.' : 'It works, but only until you close it.'}`,
  'damaged-set-aside': (what) =>
    `Your saved ${what} could not be read. We kept ${them(what)} aside untouched and started afresh. You can download ${them(what)} under “Settings and your data”.`,
  'future-set-aside': (what) =>
    `Your saved ${what} ${isOneThing(what) ? 'comes' : 'come'} from a newer version of Uncramp. We kept ${them(what)} aside untouched. Reload to get the newest version.`,
  'future-kept': () =>
    'A newer version of Uncramp is open in another tab. Reload this tab to go on there; nothing here is being saved.',
  'partly-read': (what) =>
    what === kindWords.visit
      ? 'The quiz has changed since you answered. A few old answers no longer fit; the rest are here, and the originals are kept aside.'
      : `A part of your saved ${what} no longer fits this version. The rest is here, and the original is kept aside.`,
} as const satisfies Record<Notice, (what: string) => string>

type Props = { readonly told: RecordNotice }

/** Says plainly what happened to the runner's record. */
export default function NoticeText({ told: { kind, notice, dismiss } }: Props) {
  return (
    <div className="topbar__inner storage-notice">
      <div className="notice">
        <p>{said[notice](kindWords[kind])}</p>
        <p className="actions">
          {notice !== 'storage-refused' && (
            <Link className="link-button" href={routes.data}>
              Settings and your data
            </Link>
          )}
          <button type="button" className="link-button" onClick={dismiss}>
            All right
          </button>
        </p>
      </div>
    </div>
  )
}
