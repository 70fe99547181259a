import { BrandMark } from '../../parts/drawings/BrandMark'
import { pages } from '../routes'

/** The name, and one tap to relief from everywhere. */
export function TopBar() {
  return (
    <header className="topbar no-print">
      <div className="topbar__inner">
        <a className="brand" href={pages.start}>
          <BrandMark />
          Uncramp
        </a>
        <a className="now-link" href={pages.now}>
          Cramping now?
        </a>
      </div>
    </header>
  )
}
