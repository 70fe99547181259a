import { isAny } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { lone } from '../../signs/lone'

export const earlierSeriousEpisode = {
  name: 'Something serious on an earlier day',
  level: 'see-doctor',
  triggers: [
    {
      when: isAny('signs-before', 'confused-earlier', 'fainted-earlier', 'chest-earlier'),
      sign: 'On an earlier run, now over: confusion, a seizure, a faint or chest pain, even if a doctor has checked it.',
    },
    lone('signs-before', 'heat-illness-earlier'),
    lone('signs-before', 'low-sodium-earlier'),
    lone('signs-before', 'dark-urine-earlier'),
  ],
  actions: [
    'After heat stroke or muscle breakdown: no exercise at all until a doctor has cleared you. Otherwise see a doctor before you run hard, long or in heat again.',
    'Confusion or a seizure that no doctor has looked into: call today, and do not run before that.',
    'Brown or hardly any urine: emergency department.',
    'If it comes back: stop and call your emergency number.',
  ],
  why: 'The same sign today would be an emergency. Long over, it still needs a doctor to look into it before the next hard effort.',
  forbids: ['run-long', 'run-fast', 'race', 'run-in-heat', 'take-painkiller'],
  cites: ['heat-stroke-return-2023', 'acsm-2021-heat', 'cdc-niosh-rhabdo'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
