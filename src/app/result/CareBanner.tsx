import { triageLabels } from '../../content/labels'
import { model } from '../../content/model'
import type { RaisedFlag } from '../../domain/flags/screenRedFlags'
import { triageOf } from '../../domain/flags/screenRedFlags'
import { Fold } from '../layout/Fold'
import { useWording } from '../world'
import { SourceList } from './SourceList'
import './care-banner.css'

/** Signs that a doctor or physio should see. They stand above the result and inside the plan. */
export function CareBanner({ flags }: { readonly flags: readonly RaisedFlag[] }) {
  const words = useWording()
  if (flags.length === 0) return null
  return (
    <section className="care" aria-labelledby="care">
      <h2 id="care">{triageLabels[triageOf(flags)]}</h2>
      <ul className="care__list">
        {flags.map(({ flag, signs }) => {
          const { name, actions, why, cites, basis } = model.redFlags[flag]
          return (
            <li key={flag}>
              <h3>{name}</h3>
              <p className="small soft">You said: {signs.map(words).join(' ')}</p>
              <ul className="bullets">
                {actions.map((action) => (
                  <li key={action}>{words(action)}</li>
                ))}
              </ul>
              <Fold className="fold small no-print" summary="Why, and who says so">
                {() => (
                  <>
                    <p>{words(why)}</p>
                    {basis && <p>It rests on {basis}.</p>}
                    <SourceList ids={cites} />
                  </>
                )}
              </Fold>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
