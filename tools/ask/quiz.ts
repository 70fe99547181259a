import { model } from '../../src/content/model'
import { rulesVersion } from '../../src/content/rulesVersion'
import { allowClosedPipe } from './pipe'
import { quizDocument } from './quizDocument'

allowClosedPipe()
process.stdout.write(`${JSON.stringify(quizDocument(rulesVersion, model), null, 2)}\n`)
