import type { RedFlag } from '../../../domain/flags/redFlag'
import { firstAid, whoeverIsDown } from '../../firstAid'
import { lone } from '../../signs/lone'

export const exertionalHeatStroke = {
  name: 'Collapsed, confused, or ill from heat',
  level: 'emergency',
  triggers: [lone('unwell-now', 'confused'), lone('unwell-now', 'collapse'), lone('unwell-now', 'hot-and-no-better')],
  actions: [
    'Call your emergency number.',
    'A drooping face, a weak arm or leg, or trouble speaking: say that it may be a stroke, and when it began.',
    ...whoeverIsDown,
    firstAid.stay,
    'Afterwards no exercise until a doctor has cleared you: after heat stroke at the least 7 to 21 days, with blood tests that are normal again.',
  ],
  why: 'Heat, the heart, a stroke, salt, sugar, cold or a knock on the head can all do this, and the first minutes count. When the body passes about {c:40} inside, the brain stops working well, and fast cooling saves lives: sweaty skin, a cool day or a normal reading on a home thermometer does not rule it out. Someone who is cold is harmed by it.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg'],
  cites: [
    'nata-2015-heat',
    'acsm-2007-heat',
    'acsm-2021-heat',
    'heat-stroke-return-2023',
    'erc-2021-first-aid',
    'aha-2020-first-aid',
    'nhs-hypothermia',
  ],
} as const satisfies RedFlag
