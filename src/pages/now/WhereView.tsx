import { sickleBeforeAStretch } from '../../content/patterns/muscle/leg-aftercare'
import { reliefs } from '../../content/relief'
import { type ReliefId, reliefIds } from '../../content/reliefIds'
import { DrawingAgain } from './Drawing'

/** Whoever was woken reads one line, not ten. */
const order: readonly ReliefId[] = ['night', ...reliefIds.filter((id) => id !== 'night')]

export function WhereView() {
  return (
    <section className="now__view" id="where" data-view="" aria-labelledby="where-name">
      <h2 id="where-name" tabIndex={-1}>
        Where is it?
      </h2>
      <p className="now__before">{sickleBeforeAStretch}</p>
      <ul className="now__muscles">
        {order.map((id) => (
          <li key={id}>
            <a className="now__muscle" href={`#${id}`}>
              <span>
                <strong>{reliefs[id].name}</strong>
                <span className="now__where">{reliefs[id].place}</span>
              </span>
              <DrawingAgain of={id} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
