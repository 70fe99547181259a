import { quizMinutes } from '../../content/quizMinutes'
import { Document } from '../site/Document'
import type { PageAssets } from '../site/pageAssets'
import { SiteFrame } from '../site/SiteFrame'
import { toRoot } from '../site/toRoot'
import type { GuidePage } from './guidePage'

type Props = { readonly page: GuidePage; readonly assets: PageAssets; readonly siteUrl: string | undefined }

/** A page of the guide as a whole document: the chrome around it, and at its end the way to the quiz. */
export function GuideShell({ page, assets, siteUrl }: Props) {
  const path = `guide/${page.path}`
  const root = toRoot(path)
  return (
    <Document
      title={page.title}
      description={page.description}
      path={path}
      root={root}
      assets={assets}
      siteUrl={siteUrl}
      jsonLd={page.jsonLd}
    >
      <SiteFrame root={root}>
        <main id="main" className="page guide">
          {page.body}
          <aside className="guide-quiz no-print" aria-label="The quiz">
            <p className="guide-quiz__ask">Which of this is yours?</p>
            <p>Answer a short quiz. It takes about {quizMinutes} minutes, and your answers stay on your device.</p>
            <p className="actions">
              <a className="button" href={`${root}quiz/`}>
                Start the quiz
              </a>
            </p>
          </aside>
        </main>
      </SiteFrame>
    </Document>
  )
}
