import { calibrationCases } from '../../src/content/calibration'
import { encoded } from '../../src/content/calibration/encoded'
import { assess } from '../../src/content/model'
import { allowClosedPipe } from './pipe'
import { scoreHalves } from './scoreHalves'
import { scoreTable } from './scoreTable'

allowClosedPipe()
const score = { quiz: encoded.quiz, encodedBy: encoded.by, ...scoreHalves(calibrationCases, assess) }
process.stdout.write(`${process.argv.includes('--human') ? scoreTable(score) : JSON.stringify(score)}\n`)
