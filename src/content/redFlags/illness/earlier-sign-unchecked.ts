import { every, is, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { earlierNotTold } from '../../patterns/asked/gateway-not-told'
import { signs } from '../../signs'

/** Nobody said that a doctor has looked at it, so it counts as not looked at. */
const unchecked = unsaid(is('signs-before', 'all-checked'))
const before = signs['signs-before']

export const earlierSignUnchecked = {
  name: 'A sign that no doctor has looked into yet',
  level: 'see-doctor',
  triggers: [
    {
      when: every(is('signs-before', 'swollen-leg-earlier'), unchecked),
      sign: `On an earlier day, and never checked: ${before['swollen-leg-earlier'].says.toLowerCase()}.`,
    },
    {
      when: every(is('signs-before', 'dark-urine-earlier'), unchecked),
      sign: `On an earlier day, and never checked: ${before['dark-urine-earlier'].says.toLowerCase()}.`,
    },
    {
      when: earlierNotTold,
      sign: 'You said that something had happened on an earlier run, and not what.',
    },
  ],
  actions: [
    'See a doctor in the next day or two, even though it is gone. No running until then; walking is fine.',
    'In the last four weeks, and you coughed blood, or something makes clots likelier in you: be seen today.',
    'It may have been a faint, chest pain, confusion or a seizure: call today.',
    'A leg that was swollen: do not rub, roll, squeeze or stretch it.',
    'Ask whether a clot or muscle breakdown was behind it.',
    'If it comes back, or you are breathless or have chest pain: call your emergency number.',
  ],
  why: 'A clot or a damaged muscle can settle for a while and come back worse. What has never been looked at is not over.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg', 'wear-compression', 'take-painkiller'],
  cites: ['nice-ng158-clots', 'nhs-dvt-report', 'cdc-niosh-rhabdo'],
} as const satisfies RedFlag
