import { createContext, use } from 'react'
import type { Answers } from '../../domain/questionnaire/questionnaire'

/** Writes a screen before it is wanted, so that the tap only has to bring it into sight. */
export type Stage = {
  /**
   * Writes the screen at this address, out of sight, as it is with these answers.
   * @param isPressed whether a tap on it has begun: if none comes of that, it goes again. Otherwise it stays until `drop`, so neither keys
   *   nor a search in the page reach it
   */
  readonly prepare: (address: string, answers: Answers, isPressed?: boolean) => void
  /**
   * Brings it into sight if it was written with these answers; then the app has to change the address and call `clear`. False
   * if there is none: the app goes on in the usual way.
   */
  readonly show: (answers: Answers) => boolean
  /** Removes a screen that was made ready and is not needed. */
  readonly drop: () => void
  readonly clear: () => void
}

const nothing = () => undefined

/** Without a stage nothing is made ready. */
export const StageContext = createContext<Stage>({ prepare: nothing, show: () => false, drop: nothing, clear: nothing })

export const useStage = (): Stage => use(StageContext)
