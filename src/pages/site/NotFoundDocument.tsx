import { Document } from './Document'
import type { PageProps } from './pageAssets'
import { SiteFrame } from './SiteFrame'

/** For an address that does not exist, at any depth: its links start at the root of the host. */
export function NotFoundDocument({ assets, siteUrl }: PageProps) {
  const root = siteUrl === undefined ? '/' : new URL(siteUrl).pathname
  return (
    <Document
      title="Not found"
      description="There is nothing at this address."
      path="404.html"
      root={root}
      assets={assets}
      siteUrl={undefined}
      unlisted
    >
      <SiteFrame root={root}>
        <main id="main" className="page page--narrow">
          <div className="stack">
            <h1>There is nothing at this address</h1>
            <p>The link may be old or mistyped. Your answers, if you gave any, are safe on your device.</p>
            <p className="actions">
              <a className="button" href={root}>
                To the start
              </a>
              <a className="button button--quiet" href={`${root}now/`}>
                I’m cramping now
              </a>
            </p>
            <p>
              Or look in <a href={`${root}guide/`}>the guide</a>: every cause, every measure, and{' '}
              <a href={`${root}guide/get-help/`}>when to get help</a>.
            </p>
          </div>
        </main>
      </SiteFrame>
    </Document>
  )
}
