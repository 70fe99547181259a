import { Document } from './Document'
import type { PageProps } from './pageAssets'

type Props = PageProps & {
  /** The first question as React writes it, to be taken over where it stands. */
  readonly firstScreen: string
  /** The name of the screen, as React will give it. */
  readonly title: string
  /** The inside of the screen that most runners see next, and when: it can be answered before the app has arrived, too. */
  readonly second: {
    readonly from: string
    readonly after: readonly string[]
    readonly address: string
    readonly name: string
    readonly inside: string
  }
}

/** The page of the app. Its first question can be read and answered before the app has arrived. */
export function QuizDocument({ firstScreen, second, title, assets, siteUrl }: Props) {
  return (
    <Document
      title={title}
      description="A short quiz about your cramps: first the danger signs, then where, when and how you run. Your answers stay on your device."
      path="quiz/"
      root="../"
      assets={assets}
      siteUrl={siteUrl}
      firstContent="root"
      shownLater={
        <template
          data-from={second.from}
          data-after={second.after.join(' ')}
          data-address={second.address}
          data-name={second.name}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: React's own output of our own second question
          dangerouslySetInnerHTML={{ __html: second.inside }}
        />
      }
    >
      <noscript>
        <div className="topbar__inner noscript">
          <p className="notice notice--warn">
            <span>
              The quiz needs JavaScript, and it is switched off here. You can still read{' '}
              <a href="../guide/get-help/">when to get help</a>, <a href="../now/">what to do about a cramp now</a> and{' '}
              <a href="../guide/">the whole guide</a>.
            </span>
          </p>
        </div>
      </noscript>
      <div className="did-not-come no-print" role="alert">
        <div className="topbar__inner">
          <div className="notice notice--warn">
            <p>The rest of the quiz did not load. Check your connection, then try again: you go on where you are.</p>
            <p className="actions">
              <button type="button" className="button" data-try-again>
                Try again
              </button>
            </p>
          </div>
        </div>
      </div>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: React's own output of our own first question */}
      <div id="root" dangerouslySetInnerHTML={{ __html: firstScreen }} />
    </Document>
  )
}
