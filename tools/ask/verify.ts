import { model } from '../../src/content/model'
import { verifyModel } from '../verify/verifyModel'
import { allowClosedPipe } from './pipe'

allowClosedPipe()
const holds = verifyModel(model, process.argv.includes('--witness'), (text) => process.stdout.write(text))
process.exitCode = holds ? 0 : 1
