import type { ComponentType } from 'react'
import { Link } from 'wouter'
import { sheets } from '../../content/numbers/sheets'
import { isForRunner, sheetAsks } from '../../domain/numbers/worksheet'
import { type WorksheetId, worksheetIds } from '../../domain/numbers/worksheetIds'
import { SourceList } from '../advice/SourceList'
import { AssessedRoute } from '../assessed/AssessedRoute'
import { UnitsSwitch } from '../controls/UnitsSwitch'
import { Fold } from '../layout/Fold'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { routes } from '../routes'
import { useReading } from '../world'
import { DrinkingSheet } from './DrinkingSheet'
import { LeftOut } from './LeftOut'
import { LongRunSheet } from './LongRunSheet'
import { PaceSheet } from './PaceSheet'
import { SaltSheet } from './SaltSheet'
import { ShoesSheet } from './ShoesSheet'
import { SweatSheet } from './SweatSheet'
import type { SheetProps } from './sheetProps'
import './numbers.css'

const Sheets: { readonly [W in WorksheetId]: ComponentType<SheetProps> } = {
  sweat: SweatSheet,
  drinking: DrinkingSheet,
  salt: SaltSheet,
  'long-run': LongRunSheet,
  pace: PaceSheet,
  shoes: ShoesSheet,
}

/** One worksheet, or why it is not for this runner. */
export default function WorksheetScreen({ id }: { readonly id?: string }) {
  const words = useReading()
  const sheet = worksheetIds.find((known) => known === id) ?? 'sweat'
  const { name, short, how, careful, basis, cites } = sheets[sheet]
  const Sheet = Sheets[sheet]
  return (
    <AssessedRoute>
      {({ plan }) => (
        <Page title={name} narrow>
          <div className="stack stack--wide">
            <div className="stack">
              <Title>{name}</Title>
              <p className="lead">{short}</p>
            </div>
            {isForRunner(sheet, plan.forbidden) ? (
              <>
                <ol className="bullets">
                  {how.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ol>
                <UnitsSwitch />
                <Sheet plan={plan} />
                <ul className="bullets careful">
                  {careful.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
                <Fold summary="What this rests on">
                  {() => (
                    <div className="stack">
                      <p>{words(basis)}</p>
                      <SourceList ids={cites} />
                    </div>
                  )}
                </Fold>
              </>
            ) : (
              <LeftOut plan={plan} asks={sheetAsks[sheet]} />
            )}
            <p className="actions">
              <Link className="link-button" href={routes.numbers}>
                All numbers of your own
              </Link>
            </p>
          </div>
        </Page>
      )}
    </AssessedRoute>
  )
}
