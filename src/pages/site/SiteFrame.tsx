import type { ReactNode } from 'react'

type Props = {
  /** What leads from this page to the root of the site, with a closing slash. */
  readonly root: string
  readonly children: ReactNode
}

/** The chrome of a page outside the quiz: the name, one tap to relief, and where else to go. Plain links only. */
export function SiteFrame({ root, children }: Props) {
  return (
    <div className="frame">
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="topbar no-print">
        <div className="topbar__inner">
          <a className="brand" href={root}>
            <span className="brand__mark" />
            Uncramp
          </a>
          <nav className="topbar__links" aria-label="Main">
            <a className="topbar__more" href={`${root}guide/`}>
              Guide
            </a>
            <a className="now-link" href={`${root}now/`}>
              Cramping now?
            </a>
          </nav>
        </div>
      </header>
      {children}
      <footer className="footer no-print">
        <div className="footer__inner">
          <p>Education for runners, not medical care. Nothing you answer leaves this device.</p>
          <nav className="footer__links" aria-label="More">
            <a href={`${root}quiz/`}>Quiz</a>
            <a href={`${root}guide/`}>Guide</a>
            <a href={`${root}guide/get-help/`}>When to get help</a>
            <a href={`${root}guide/evidence/`}>Evidence</a>
            <a href={`${root}guide/privacy/`}>Privacy</a>
            <a href={`${root}quiz/#/data`}>Settings and your data</a>
            <button type="button" className="footer__lamp" data-lamp-button="">
              Light or dark
            </button>
          </nav>
        </div>
      </footer>
    </div>
  )
}
