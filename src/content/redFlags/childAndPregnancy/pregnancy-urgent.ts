import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { pregnantLowPain } from '../../patterns/childAndPregnancy/pregnant-low-pain'
import { oneLegForDays } from '../../patterns/clotsAndArteries/one-leg-for-days'
import { legForHours } from '../../patterns/clotsAndArteries/one-leg-for-hours'
import { lone } from '../../signs/lone'

export const pregnancyUrgent = {
  name: 'Pregnant or after a birth: a check today',
  level: 'same-day',
  triggers: [
    lone('pregnancy-signs', 'one-leg'),
    {
      when: every(
        some(isAny('health', 'pregnant', 'birth-lately'), is('clot-risk', 'pregnancy-or-birth')),
        some(is('leg-now', 'leg-swollen'), oneLegForDays, legForHours),
      ),
      sign: 'Pregnant or after a recent birth, with one leg swollen, or aching for hours or days.',
    },
    {
      when: isAny('pregnancy-signs', 'head-or-eyes', 'under-ribs', 'sudden-swelling', 'low-belly', 'vomiting'),
      sign: 'Pregnant or soon after birth, with a bad headache, changes in sight, pain under the ribs or low in the belly, sudden swelling of the face or hands, or vomiting again and again.',
    },
    {
      // It is taken for a stitch only after the list of pregnancy signs was answered with "none".
      when: every(
        isAny('health', 'pregnant', 'birth-lately'),
        is('where', 'ribs'),
        unsaid(is('pregnancy-signs', 'none')),
      ),
      sign: 'Pregnant or soon after birth, with a pain under the ribs, and the signs of pregnancy not looked at.',
    },
    {
      when: pregnantLowPain,
      sign: 'Pregnant, and hip or groin hurt for hours, or nobody said how long.',
    },
    lone('pregnancy-signs', 'bleeding-or-baby'),
    {
      // Ankles that are puffy by the evening are common in pregnancy: whoever then denied the sudden swelling, the headache and the rest
      // is for their midwife in the next days. After a birth it may be the heart.
      when: every(
        is('rest-signs', 'both-ankles'),
        some(is('health', 'birth-lately'), every(is('health', 'pregnant'), unsaid(is('pregnancy-signs', 'none')))),
      ),
      sign: 'Pregnant or soon after birth, and both ankles swell.',
    },
    {
      when: every(is('health', 'pregnant'), is('medicines', 'quinine')),
      sign: 'Pregnant, and you take quinine.',
    },
  ],
  actions: [
    'Be seen today: call your maternity unit or an urgent medical line now. Your blood pressure and your urine have to be checked.',
    'Breathless, chest pain, a seizure, a faint, pain at the tip of the shoulder, or heavy bleeding: call your emergency number.',
    'Do not run. Do not rub or squeeze the leg.',
  ],
  why: 'A clot or high blood pressure of pregnancy needs help within hours and cannot wait for a routine visit. The pressure and the urine show what you cannot feel. Pain low in the belly can be a pregnancy outside the womb, a womb that bleeds or labour that begins early.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg', 'take-painkiller'],
  cites: ['bmj-bp-dvt', 'action-pre-eclampsia'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
