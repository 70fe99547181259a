import type { PageAssets } from '../../src/pages/site/pageAssets'

/** A page that loads nothing: for a look at what it says. */
export const noAssets: PageAssets = {
  styles: [],
  style: undefined,
  beforePaint: '',
  early: '',
  modules: [],
  preload: [],
  screens: undefined,
}
