import { lateModule } from './lateModule'

/** The rules come after the first question is on screen. */
export const loadModel = lateModule(() => import('../content/model'))
