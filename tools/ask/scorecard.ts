import { calibrationCases } from '../../src/content/calibration'
import { encoded } from '../../src/content/calibration/encoded'
import { assess } from '../../src/content/model'
import { readMadeUpStories } from './madeUpStories'
import { allowClosedPipe } from './pipe'
import { scoreCases } from './scoreCases'
import { scoreHalves } from './scoreHalves'
import { scoreTable } from './scoreTable'

allowClosedPipe()
const score = {
  quiz: encoded.quiz,
  encodedBy: encoded.by,
  ...scoreHalves(calibrationCases, assess),
  madeUp: readMadeUpStories().map(({ cases, ...made }) => ({ ...made, ...scoreCases(cases, assess) })),
}
process.stdout.write(`${process.argv.includes('--human') ? scoreTable(score) : JSON.stringify(score)}\n`)
