import { expect, it } from 'vitest'
import OwnRuns from '../../../src/app/log/OwnRuns'
import { logKind } from '../../../src/state/log/logKind'
import { recordText } from '../../../src/state/records/recordText'
import { aLog, runsLike } from '../../support/aLog'
import { show } from '../../support/uiWorld'

const open = (entries = runsLike('ccccc...', 'c........')) =>
  show(<OwnRuns />, { stored: { 'uncramp.log': recordText(logKind, 'a-log', aLog(entries)) } })

it('gives the counts of the runner’s own runs beside a result', () => {
  open().screen.getByText('Hot or muggy: 5 of 8 cramped. Otherwise: 1 of 9.')
})

it('says that a few runs say nothing yet', () => {
  const { screen } = open(runsLike('cc', '..'))
  screen.getByText(/too few runs/)
  expect(screen.queryByText(/Hot or muggy/)).toBeNull()
})

it('is silent for someone who logs nothing', () => {
  expect(open([]).screen.container).toBeEmptyDOMElement()
})
