import { useId, useRef, useState } from 'react'
import '../controls/text-box.css'
import './hand-over.css'

/** The link to look at, to copy, and to give to another app where the device can. */
export function LinkBox({ link }: { readonly link: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setSaid('Copied. Paste it into a message, or into Uncramp on another phone.')
    } catch {
      field.current?.select()
      setSaid('This browser does not let us copy. The link is marked: copy it yourself.')
    }
  }
  // A runner who thinks again has closed the list of apps: nothing has gone wrong.
  const share = () => navigator.share({ title: 'Uncramp: someone’s result', url: link }).catch(() => undefined)
  return (
    <div className="link-box">
      <label htmlFor={id}>Your link</label>
      <input
        ref={field}
        id={id}
        className="text-box link-box__text"
        readOnly
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p className="actions">
        <button type="button" className="button" onClick={() => void copy()}>
          Copy the link
        </button>
        {'share' in navigator && (
          <button type="button" className="button button--quiet" onClick={() => void share()}>
            Share it
          </button>
        )}
      </p>
      <p role="status">{said}</p>
    </div>
  )
}
