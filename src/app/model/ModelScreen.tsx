import { model } from '../../content/model'
import { rulesVersion } from '../../content/rulesVersion'
import { FileButton } from '../controls/FileButton'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { CauseLimits } from './CauseLimits'
import { ConflictList, FlagList } from './FlagList'
import { modelDocument } from './modelDocument'
import { QuestionMap } from './QuestionMap'
import { RuleTable } from './RuleTable'
import './model.css'

/** The whole model for a reviewer: drawn from the data, so it cannot fall behind it. */
export default function ModelScreen() {
  return (
    <Page title="The rules, drawn">
      <div className="model stack stack--wide">
        <header className="stack">
          <p className="eyebrow">Rules version {rulesVersion}</p>
          <Title>The rules, drawn</Title>
          <p className="lead">
            Everything that stands between your answers and your result. Points are decibans: 3 points double the odds
            of a cause, 10 multiply them by ten. If you are a coach, a physio or a doctor and something looks wrong, it
            may be.
          </p>
          <p className="actions no-print">
            <FileButton
              className="button button--quiet"
              make={() => ({ name: `uncramp-rules-${rulesVersion}.json`, text: modelDocument(model) })}
              then="Any text editor opens it."
            >
              Download as JSON
            </FileButton>
            <button type="button" className="link-button" onClick={() => window.print()}>
              Print
            </button>
          </p>
          <nav aria-label="On this page" className="actions no-print">
            <ul className="model__toc">
              {['rules', 'limits', 'questions', 'flags', 'conflicts'].map((id) => (
                <li key={id}>
                  <button type="button" className="link-button" onClick={() => jumpTo(id)}>
                    {tocLabels[id]}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <RuleTable />
        <CauseLimits />
        <QuestionMap />
        <FlagList />
        <ConflictList />
      </div>
    </Page>
  )
}

const tocLabels: { readonly [id: string]: string } = {
  rules: 'Rules',
  limits: 'Limits',
  questions: 'Questions',
  flags: 'Warning signs',
  conflicts: 'Advice held back',
}

/** A button, because the fragment of the address belongs to the router. */
function jumpTo(id: string) {
  const heading = document.getElementById(id)
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}
