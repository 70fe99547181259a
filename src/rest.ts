import type { LateScreen } from './app/loading/lateScreen'
import type { World } from './app/world'

/** The app but for its frame and the first question. One file: see `tools/build/chunks.ts`. */
export async function loadRest() {
  const [{ OtherScreen, Ahead }, { isHere, loadScreenAt }, { keepEarlyAnswers }, { openWorld }] = await Promise.all([
    import('./app/Others'),
    import('./app/loading/lateScreens'),
    import('./app/question/earlyAnswers'),
    import('./openWorld'),
  ])
  return { default: OtherScreen, Ahead, isHere, loadScreenAt, keepEarlyAnswers, openWorld }
}

/** The other screens, with the world that they need. */
export type Rest = LateScreen<
  { readonly address: string },
  Awaited<ReturnType<typeof loadRest>> & { readonly world: World }
>
