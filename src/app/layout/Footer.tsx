import { Link } from 'wouter'
import { pages, routes } from '../routes'

export function Footer() {
  return (
    <footer className="footer no-print">
      <div className="footer__inner">
        <p>Education for runners, not medical care. Nothing you answer leaves this device.</p>
        <nav className="footer__links" aria-label="More">
          <a href={pages.guide}>Guide</a>
          <a href={pages.now}>Relief now</a>
          <Link href={routes.data}>Settings and your data</Link>
          {/* The early script hears it, as on the pages without an app. */}
          <button type="button" className="footer__lamp" data-lamp-button="">
            Light or dark
          </button>
        </nav>
      </div>
    </footer>
  )
}
