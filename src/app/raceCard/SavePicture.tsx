import { useState } from 'react'
import { downloadBlob } from '../controls/downloadBlob'
import type { CardPart } from './cardParts'
import { drawPicture } from './drawPicture'

const name = 'uncramp-race-day.png'

/** The card as a picture for the lock screen. */
export function SavePicture({ parts }: { readonly parts: readonly CardPart[] }) {
  const [said, setSaid] = useState('')
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() =>
          drawPicture(parts).then(
            (picture) => {
              downloadBlob(name, picture)
              setSaid(`Saved as ${name}. Set it as your lock screen on race morning.`)
            },
            () => setSaid('Your browser made no picture. Take a screenshot of the card instead.'),
          )
        }
      >
        Save the picture
      </button>
      <span role="status">{said}</span>
    </>
  )
}
