import { calibrationCases } from '../../src/content/calibration'
import { assess } from '../../src/content/model'
import { allowClosedPipe } from './pipe'
import { scoreCases } from './scoreCases'
import { scoreTable } from './scoreTable'

allowClosedPipe()
const score = scoreCases(calibrationCases, assess)
process.stdout.write(`${process.argv.includes('--human') ? scoreTable(score) : JSON.stringify(score)}\n`)
