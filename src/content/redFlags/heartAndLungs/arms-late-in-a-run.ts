import { every, is } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { achesAtRestAndWell, armsNewlyAcheOffARun } from '../../patterns/heartAndLungs/arms-off-a-run'
import { armsAndLegOnARun, armsLateInARun } from '../../patterns/heartAndLungs/arms-on-effort'
import { sparesTheHeart } from '../../patterns/heartAndLungs/spares-the-heart'
import { armsAlone } from '../../patterns/runnerAndRun/arms-alone'

export const armsLateInARunFlag = {
  name: 'Arms that ache, on a run or off it',
  level: 'see-doctor',
  triggers: [
    {
      when: armsLateInARun,
      sign: 'On a run, just after one, or at a time that you did not tell, your arms alone hurt, tighten, tingle or grow heavy; and you are over 40, did not tell your age, or have something that strains the heart.',
    },
    {
      when: armsNewlyAcheOffARun,
      sign: 'Off a run your arms alone newly ache or tighten; and your age or sugar, or what strains the heart, makes the heart a likelier reason.',
    },
    {
      when: achesAtRestAndWell,
      sign: 'At rest your arms alone newly ache or tighten for minutes, hours or a time that you did not tell, and you are over 40 or did not tell your age.',
    },
    {
      when: armsAndLegOnARun,
      sign: 'On a run arms and a leg ache, tighten or grow heavy, or you did not say what they do; and you are over 40 or have something that strains the heart.',
    },
    {
      when: every(armsAlone, is('builds-signs', 'walking-pain')),
      sign: 'Your arms hurt when you walk, and stop when you stand.',
    },
  ],
  actions: [
    'See a doctor in the next week or two, and ask whether your heart should be checked.',
    'Until then nothing hard, long, steep or hot, and no race.',
    'Do they ache, tighten or grow heavy, the arms alone, sooner or on every run? Call a doctor today, and leave the run. With chest, jaw or breath, with sweat or sickness, or over 15 minutes at rest: call your emergency number.',
  ],
  why: 'Tired or strained arms are the likeliest reason. Over 40, a heart that is short of blood can feel like that, too.',
  forbids: sparesTheHeart,
  cites: ['acsm-aha-2007-cv'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
