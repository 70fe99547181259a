import type { Driver } from './driver'

/** Makes the style for paper hold on screen, where an engine cannot be told to print. Lasts until the page is left. */
export const asPrinted = (driver: Driver): Promise<void> =>
  driver.run(() => {
    const turn = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all'
        if (rule instanceof CSSMediaRule && rule.media.mediaText === 'screen') rule.media.mediaText = 'not all'
        if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList)
      }
    }
    for (const sheet of document.styleSheets) {
      if (sheet.media.mediaText === 'print') sheet.media.mediaText = 'all'
      turn(sheet.cssRules)
    }
  })
