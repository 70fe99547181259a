import { rulesVersion } from '../../content/rulesVersion'
import { sources } from '../../content/sources'
import type { Model } from '../../domain/assess'
import { questionnaire } from '../../domain/questionnaire/questionnaire'

/** The whole model as a file: everything that an assessment rests on, and the sources behind it. */
export const modelDocument = (model: Model): string =>
  JSON.stringify({ version: rulesVersion, questionnaire, ...model, sources }, null, 2)
