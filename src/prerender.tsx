import { type ReactElement, StrictMode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { App } from './app/App'
import { blankWorld } from './app/blankWorld'
import { loadScreen } from './app/loading/lateScreens'
import { routes } from './app/routes'
import { secondScreen } from './app/secondScreen'
import { firstQuestion } from './content/firstQuestion'
import type { Answers } from './domain/questionnaire/questionnaire'
import { GuideShell } from './pages/guide/GuideShell'
import { guidePages } from './pages/guide/guidePages'
import { ReportAddress } from './pages/guide/ReportAddress'
import { NowDocument } from './pages/now/NowDocument'
import { NotFoundDocument } from './pages/site/NotFoundDocument'
import type { PageAssets, PageKind } from './pages/site/pageAssets'
import { QuizDocument } from './pages/site/QuizDocument'
import { StartDocument } from './pages/start/StartDocument'

type SiteOptions = {
  readonly assetsOf: (kind: PageKind) => PageAssets
  /** Where the site is published, with a closing slash. Undefined until someone publishes it. */
  readonly siteUrl: string | undefined
  /** Where readers may report a fault. Undefined: no page says where. */
  readonly reportAddress: string | undefined
}

type Rendered = {
  /** From the root of the site: `guide/cramps/index.html`. */
  readonly file: string
  readonly html: () => string
}

const written = (page: ReactElement): string => `<!doctype html>${renderToStaticMarkup(page)}\n`

/** Every page of the site, written when it is asked for. Runs in the build and in the development server, never in a browser. */
export async function renderSite({ assetsOf, siteUrl, reportAddress }: SiteOptions): Promise<readonly Rendered[]> {
  // React writes in one go: what it would wait for has to be there.
  await loadScreen('question')
  const page = (path: string, kind: PageKind, of: (assets: PageAssets) => ReactElement): Rendered => ({
    file: path.endsWith('.html') ? path : `${path}index.html`,
    html: () => written(of(assetsOf(kind))),
  })
  return [
    page('', 'start', (assets) => <StartDocument assets={assets} siteUrl={siteUrl} />),
    page('quiz/', 'quiz', (assets) => <QuizDocument {...firstScreens()} assets={assets} siteUrl={siteUrl} />),
    page('now/', 'now', (assets) => <NowDocument assets={assets} siteUrl={siteUrl} />),
    page('404.html', 'notFound', (assets) => <NotFoundDocument assets={assets} siteUrl={siteUrl} />),
    ...guidePages.map((guide) =>
      page(`guide/${guide.path}`, guide.kind ?? 'guide', (assets) => (
        <ReportAddress value={reportAddress}>
          <GuideShell page={guide} assets={assets} siteUrl={siteUrl} />
        </ReportAddress>
      )),
    ),
  ]
}

/** As `main.tsx` renders it: React compares the two when it takes over. */
const screenAt = (standing: string, answers?: Answers): string =>
  renderToString(
    <StrictMode>
      <App world={blankWorld(answers)} standing={standing} />
    </StrictMode>,
  )

const mainPart = /(?<=<main id="main" class="stage">).*(?=<\/main>)/s

/** The first screen of the quiz, and the inside of the one that most runners see next. */
function firstScreens() {
  const second = secondScreen()
  const address = routes.question(second.question)
  const firstScreen = screenAt(routes.first)
  const secondHtml = screenAt(address, second.said)
  const [inside] = mainPart.exec(secondHtml) ?? []
  if (inside === undefined || firstScreen.replace(mainPart, '') !== secondHtml.replace(mainPart, ''))
    throw new Error('The first two screens of the quiz differ in more than their main part.')
  return { title: firstQuestion.words.ask, firstScreen, second: { ...second, address, inside } }
}
