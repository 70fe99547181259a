import { Link } from 'wouter'
import type { Notice } from '../../state/visit'
import { routes } from '../routes'
import { useVisit } from '../world'

const told = {
  'storage-refused':
    'This browser will not let us save your answers (private mode, or a full disk). The quiz works; just finish it in one go.',
  'damaged-set-aside':
    'Your saved answers could not be read. We kept them aside untouched and started afresh. You can download them under “Your data”.',
  'future-set-aside':
    'Your saved answers come from a newer version of Uncramp. We kept them aside untouched. Reload to get the newest version.',
  'future-kept':
    'A newer version of Uncramp is open in another tab. Reload this tab to go on there; nothing here is being saved.',
  'answers-outdated':
    'The quiz has changed since you answered. A few old answers no longer fit; the rest are here, and the originals are kept aside.',
} as const satisfies Record<NonNullable<Notice>, string>

type Props = { readonly notice: NonNullable<Notice> }

/** Says plainly what happened to the runner's record. */
export default function NoticeText({ notice }: Props) {
  const dismiss = useVisit((visit) => visit.dismissNotice)
  return (
    <div className="topbar__inner storage-notice">
      <div className="notice">
        <p>{told[notice]}</p>
        <p className="actions">
          {notice !== 'storage-refused' && (
            <Link className="link-button" href={routes.data}>
              Your data
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
