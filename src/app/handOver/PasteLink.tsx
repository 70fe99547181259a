import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import { codeIn } from '../../exchange/link/linkText'
import { routes } from '../routes'
import '../controls/text-box.css'
import './hand-over.css'

/** The way in where there is no address bar: a link, or the message it came in. */
export function PasteLink() {
  const id = useId()
  const [, go] = useLocation()
  const [none, setNone] = useState(false)
  return (
    <form
      className="link-box"
      onSubmit={(event) => {
        event.preventDefault()
        const text = new FormData(event.currentTarget).get('link')
        const code = typeof text === 'string' ? codeIn(text) : undefined
        setNone(code === undefined)
        if (code !== undefined) go(routes.shared(code))
      }}
    >
      <label htmlFor={id}>A link, or a message with a link in it</label>
      <input
        id={id}
        name="link"
        className="text-box link-box__text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={none}
        aria-describedby={none ? `${id}-fault` : undefined}
      />
      <p id={`${id}-fault`} role="status">
        {none && 'There is no Uncramp link in this. Copy the whole link, and paste it again.'}
      </p>
      <p>
        <button type="submit" className="button button--quiet">
          Open it
        </button>
      </p>
    </form>
  )
}
