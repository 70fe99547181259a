import type { Vignette } from './vignette'

export const sentToEmergency: readonly Vignette[] = [
  {
    who: 'SCT today',
    urgency: ['emergency'],
    says: {
      'signs-now': ['none'],
      where: ['several-muscles'],
      feel: ['locks'],
      when: ['middle'],
      load: ['harder'],
      health: ['18-39', 'condition'],
      conditions: ['sickle'],
      'sickle-signs': 'today',
    },
  },
  {
    who: 'SCT + hot-and-no-better',
    urgency: ['emergency'],
    says: {
      'signs-now': ['very-unwell'],
      'unwell-now': ['hot-and-no-better'],
      health: ['18-39', 'condition'],
      conditions: ['sickle'],
      'sickle-signs': 'not-sure',
    },
  },
  {
    who: 'slumped, unknown trait',
    urgency: ['emergency'],
    says: {
      'signs-now': ['very-unwell'],
      'unwell-now': ['keeps-falling'],
      where: ['several-muscles'],
      feel: ['weak'],
      'builds-signs': ['none'],
      'rest-signs': ['none'],
      load: ['harder'],
    },
  },
  {
    who: 'gastro now + cramps all over dizzy',
    urgency: ['emergency'],
    says: {
      'signs-now': ['very-unwell'],
      'unwell-now': ['unwell-with-cramps'],
      where: ['several-muscles'],
      feel: ['locks'],
      health: ['18-39', 'ill-lately'],
    },
  },
  {
    who: 'sharp chest',
    urgency: ['emergency'],
    says: { 'signs-now': ['chest'], 'chest-now': ['sharp-chest'], where: ['ribs'], stitch: ['none'] },
  },
  {
    who: 'cold leg',
    urgency: ['emergency'],
    says: { 'signs-now': ['one-leg'], 'leg-now': ['leg-cold'], where: ['calf'] },
  },
  {
    who: 'tense leg',
    urgency: ['emergency'],
    says: { 'signs-now': ['one-leg'], 'leg-now': ['leg-tense'], where: ['shin'] },
  },
  {
    who: 'saddle',
    urgency: ['emergency'],
    says: { 'signs-now': ['one-leg'], 'leg-now': ['saddle-numb'], where: ['several-muscles'] },
  },
  {
    who: 'dark urine',
    urgency: ['emergency'],
    says: { 'signs-now': ['fluids'], 'fluids-now': ['dark-urine'], where: ['several-muscles'] },
  },
  {
    who: 'muscle swelling',
    urgency: ['emergency'],
    says: {
      'signs-now': ['one-leg'],
      'leg-now': ['leg-swollen', 'leg-tense'],
      where: ['quad'],
      feel: ['sore-days'],
      'sudden-signs': ['still-growing'],
      'clot-risk': ['none'],
      load: ['harder'],
    },
  },
  {
    who: 'chest pain',
    urgency: ['emergency'],
    says: { 'signs-now': ['chest'], 'chest-now': ['chest-pain'] },
  },
  {
    who: 'drank very unwell',
    urgency: ['emergency'],
    says: { 'signs-now': ['fluids'], 'fluids-now': ['drank-very-unwell'] },
  },
  {
    who: 'keeps falling',
    urgency: ['emergency'],
    says: {
      'signs-now': ['very-unwell'],
      'unwell-now': ['keeps-falling'],
      feel: ['weak'],
      when: ['just-after'],
      'builds-signs': ['none'],
      'rest-signs': ['none'],
    },
  },
  {
    who: 'stiff jaw',
    urgency: ['emergency'],
    says: { 'signs-now': ['very-unwell'], 'unwell-now': ['stiff-jaw'] },
  },
  {
    who: 'queasy + hot-no-better + drinks schedule',
    urgency: ['emergency'],
    says: {
      'signs-now': ['very-unwell', 'fluids'],
      'unwell-now': ['hot-and-no-better'],
      'fluids-now': ['drank-queasy'],
      drinking: ['schedule'],
    },
  },
]
