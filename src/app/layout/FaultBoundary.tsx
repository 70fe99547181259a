import { Component, type ReactNode, useEffect } from 'react'
import { pages } from '../routes'

type Props = { readonly children: ReactNode; readonly where: string }
type State = { readonly broken: boolean }

/** A screen that fails must not take the answers or the way out with it. Moving to another address clears it. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override componentDidUpdate(before: Props): void {
    if (before.where !== this.props.where && this.state.broken) this.setState({ broken: false })
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return <DidNotLoad />
  }
}

const title = 'This page did not load'

/** In place of a screen that could not be loaded, or shown. */
export function DidNotLoad() {
  useEffect(() => {
    document.title = `${title} · Uncramp`
  }, [])
  return (
    <main id="main" className="page page--narrow">
      <div className="stack" role="alert">
        <h1 tabIndex={-1}>{title}</h1>
        <p>What this device keeps is still there. Offline, some pages need a connection the first time.</p>
        <p className="actions">
          <button type="button" className="button" onClick={() => window.location.reload()}>
            Try again
          </button>
          <a className="button button--quiet" href={pages.start}>
            To the start
          </a>
        </p>
      </div>
    </main>
  )
}
