import type { LinkFault } from '../../exchange/link/linkFault'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { pages } from '../routes'
import { PasteLink } from './PasteLink'

const faults = {
  'not-ours': 'This is not a link of ours, or the beginning of it is missing.',
  newer: 'It was made by a newer Uncramp than this one. Go online, load this page anew, and open it again.',
  damaged: 'Something in it was changed or cut off on the way. Copy the whole link again, or ask for a new one.',
} as const satisfies Record<LinkFault, string>

/** A link that holds no result: what is wrong with it, and the ways out. */
export function UnreadableLink({ fault }: { readonly fault: LinkFault }) {
  return (
    <Page title="This link cannot be read" narrow>
      <div className="stack stack--wide">
        <Title>This link cannot be read</Title>
        <p>{faults[fault]}</p>
        <p>Nothing on this device has changed.</p>
        <PasteLink />
        <p>
          <a className="link-button" href={pages.start}>
            To the start
          </a>
        </p>
      </div>
    </Page>
  )
}
