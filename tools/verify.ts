import { model } from '../src/content/model'
import { allowClosedPipe } from './pipe'
import { verifyModel } from './verify/verifyModel'

allowClosedPipe()
const holds = verifyModel(model, process.argv.includes('--witness'), (text) => process.stdout.write(text))
process.exitCode = holds ? 0 : 1
