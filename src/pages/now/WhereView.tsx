import { reliefs } from '../../content/relief'
import { reliefIds } from '../../content/reliefIds'
import { DrawingAgain } from './Drawing'

export function WhereView() {
  return (
    <section className="now__view" id="where" data-view="" aria-labelledby="where-name">
      <h2 id="where-name" tabIndex={-1}>
        Where is it?
      </h2>
      <ul className="now__muscles">
        {reliefIds.map((id) => (
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
