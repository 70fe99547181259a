import type { RedFlag } from '../../../domain/flags/redFlag'
import {
  brownTakenBack,
  chestTakenBack,
  fluidsTakenBack,
  legTakenBack,
  overdrankTakenBack,
  unwellTakenBack,
  unwellTakenBackAtRisk,
  unwellTakenBackByAge,
} from '../../patterns/illness/sign-taken-back'

export const signTakenBackFlag = {
  name: 'A danger sign ticked, and then none of those behind it',
  level: 'same-day',
  triggers: [
    {
      when: unwellTakenBack,
      sign: 'You said that you or a friend were very unwell, and not how; and you have diabetes, a stoma, sickle cell, a heart that is ill or myasthenia, or take steroid tablets, insulin, another medicine that drops the sugar, a -gliflozin tablet, lithium or digoxin.',
    },
    {
      when: unwellTakenBackAtRisk,
      sign: 'You said that you or a friend were very unwell, and not how; and you have a kidney condition or cirrhosis, are pregnant or gave birth lately, drink much alcohol, or eat too little.',
    },
    {
      when: unwellTakenBackByAge,
      sign: 'You said that you or a friend were very unwell, and not how; and you are 65 or over, bleed easily, have high blood pressure or take a water tablet.',
    },
    {
      when: overdrankTakenBack,
      sign: 'You said that you or a friend were unwell, or ill after drinking a lot, and not how; and you finish heavier or puffy, take desmopressin, or drank past thirst for hours or after low blood sodium before.',
    },
    {
      when: chestTakenBack,
      sign: 'You said that something was wrong with chest or breath, and not what; and you are 65 or over, your heart or arteries are ill, you have sickle cell, you take digoxin or a blood thinner, or something strains the heart or makes clots likelier.',
    },
    {
      when: fluidsTakenBack,
      sign: 'You spoke of brown or hardly any urine, or of feeling ill after drinking a lot, and not which; and you were ill lately, are pregnant or gave birth lately, drink much alcohol, have heart failure or cirrhosis, your kidneys are ill or have to bear a tablet, or you take digoxin or lithium.',
    },
    {
      when: brownTakenBack,
      sign: 'You spoke of brown or hardly any urine, or of feeling ill after drinking a lot, and not which; and you had brown urine before, have sickle cell or a muscle condition, or take a statin.',
    },
    {
      when: legTakenBack,
      sign: 'You said that one leg or arm was wrong, and not how; and something makes clots, bleeding or a blocked artery likelier.',
    },
  ],
  actions: [
    'Is it there now, or growing? Call your emergency number.',
    'Ticked by mistake? Go back to the first question and change it.',
    'Gone, or hard to name? Call a doctor or an urgent medical line today. Say what you ticked, what you have and what you take.',
    'Pregnant, or after a birth: call your maternity unit today. Your head aches badly, or your sight has changed: now.',
    'Diabetes: measure your sugar now. Low: fast sugar first. On a tablet ending in -gliflozin ketones too, whatever the sugar is.',
    'Drank a lot, or desmopressin: no more drinking before you have called.',
    'Lithium, digoxin or desmopressin: call before your next dose. Insulin and steroid tablets: never leave them out.',
    'Much alcohol, and none or less of it lately? A seizure, shaking, sweating, or seeing things that are not there: call your emergency number.',
    'No running before that, and no ibuprofen or the like.',
  ],
  why: 'Our list cannot name every sign. With your health, one that it does not name should be heard by someone today.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg', 'take-painkiller'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
