import { Link } from 'wouter'
import { sheets } from '../../content/numbers/sheets'
import { isForRunner, sheetAsks } from '../../domain/numbers/worksheet'
import { worksheetIds } from '../../domain/numbers/worksheetIds'
import { AssessedRoute } from '../assessed/AssessedRoute'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { routes } from '../routes'
import { LeftOut } from './LeftOut'
import './numbers.css'

/** All the sheets that are for this runner, and what was left out. */
export default function NumbersScreen() {
  return (
    <AssessedRoute>
      {({ plan }) => {
        const out = worksheetIds.filter((id) => !isForRunner(id, plan.forbidden))
        return (
          <Page title="Numbers of your own" narrow>
            <div className="stack stack--wide">
              <Title>Numbers of your own</Title>
              <p className="lead">Measured on you, not on the average. All of it stays on this device.</p>
              <ul className="sheets">
                {worksheetIds
                  .filter((id) => !out.includes(id))
                  .map((id) => (
                    <li key={id}>
                      <Link className="sheet-link" href={routes.worksheet(id)}>
                        <strong>{sheets[id].name}</strong> <span className="soft">{sheets[id].short}</span>
                      </Link>
                    </li>
                  ))}
              </ul>
              {out.length > 0 && <LeftOut plan={plan} asks={out.flatMap((id) => sheetAsks[id])} />}
              <p className="actions">
                <Link className="button" href={routes.raceCard}>
                  My race-day card
                </Link>
                <Link className="link-button" href={routes.plan}>
                  Back to my plan
                </Link>
              </p>
            </div>
          </Page>
        )
      }}
    </AssessedRoute>
  )
}
