import { is } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const exertionalHeatStroke = {
  name: 'Possible heat stroke',
  level: 'emergency',
  triggers: [
    {
      when: is('signs-now', 'confused'),
      sign: 'Confused, upset, staggering, slurring or acting oddly during or after a run, in any weather.',
    },
    {
      when: is('signs-now', 'collapse'),
      sign: 'A collapse, a faint or a fit during or after a run.',
    },
    {
      when: is('signs-now', 'hot-and-no-better'),
      sign: 'After a run, above all in heat: dizzy, sick, faint or a bad headache that 30 min of cool rest has not eased.',
    },
  ],
  actions: [
    'Call your emergency number.',
    'Start cooling at once: the whole body in cold water if you can. If not, soak the skin, fan it and use ice.',
    'If a cold bath is at hand, cool first and travel afterwards.',
    'Never leave the runner alone and do not walk them about.',
    'Give nothing by mouth unless the runner is fully awake.',
    'No running again until a doctor has agreed to it.',
  ],
  why: 'When the body passes about {c:40} inside, the brain stops working well. Fast cooling saves lives. Sweaty skin, a cool day or a normal reading on a home thermometer does not rule it out.',
  cites: ['nata-2015-heat', 'acsm-2007-heat'],
} as const satisfies RedFlag
