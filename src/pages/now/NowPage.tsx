import type { AftercareId, ReliefId } from '../../content/reliefIds'
import { AfterView } from './AfterView'
import { HelpView } from './HelpView'
import { HoldDock } from './HoldDock'
import { ReliefView } from './ReliefView'
import { SignsView } from './SignsView'
import { WhereView } from './WhereView'

/** What to do afterwards stands right below the places it is for, so that the page also reads well unfolded. */
const order = [
  ['muscle', ['calf', 'hamstring', 'quad', 'foot', 'shin', 'buttock', 'groin']],
  ['hand', ['hand']],
  ['stitch', ['stitch']],
  ['night', ['night']],
] as const satisfies readonly (readonly [AftercareId, readonly ReliefId[]])[]

/**
 * Relief at the roadside, made at build time: everything unfolded, danger signs first.
 * `startNow` then shows one step at a time.
 */
export function NowPage() {
  return (
    <div className="now" data-now="">
      <div className="now__bar">
        <h1>Cramping now</h1>
        <a className="now__link" href="#signs" data-signs-link="">
          Danger signs
        </a>
      </div>
      <SignsView />
      <HelpView />
      <WhereView />
      {order.flatMap(([after, places]) => [
        ...places.map((id) => <ReliefView key={id} id={id} />),
        <AfterView key={`after-${after}`} id={after} />,
      ])}
      <HoldDock />
    </div>
  )
}
