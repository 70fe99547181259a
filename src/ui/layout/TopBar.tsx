import { Link } from 'wouter'
import { BrandMark } from '../drawings/BrandMark'
import { routes } from '../routes'

/** The name, and one tap to relief from everywhere. */
export function TopBar() {
  return (
    <header className="topbar no-print">
      <div className="topbar__inner">
        <Link className="brand" href={routes.start}>
          <BrandMark />
          Uncramp
        </Link>
        <Link className="now-link" href={routes.now}>
          Cramping now?
        </Link>
      </div>
    </header>
  )
}
