import { stopSigns } from '../../content/dangerSigns'
import { Lines } from './Lines'

/** Before any stretch. Plain links, so that they work before the script has arrived, and without it. */
export function SignsView() {
  return (
    <section className="now__view now__view--signs" id="signs" data-view="" aria-labelledby="signs-name">
      <h2 id="signs-name" tabIndex={-1}>
        Is any of this true?
      </h2>
      <Lines of={stopSigns} className="now__signs" />
      <div className="now__choice">
        <a className="button button--warn" href="#help" data-yes="">
          Yes, or not sure
        </a>
        <a className="button" href="#where" data-no="">
          No, just a cramp
        </a>
      </div>
    </section>
  )
}
