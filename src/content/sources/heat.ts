import type { Source } from '../../domain/source'
import type { SourceId } from '../../domain/sourceIds'

export const heat = {
  'racinais-2015-heat': {
    authors: 'Racinais S, Alonso JM, Coutts AJ, et al.',
    year: 2015,
    title: 'Consensus Recommendations on Training and Competing in the Heat',
    journal: 'Sports Medicine 45(7):925-938',
    url: 'https://doi.org/10.1007/s40279-015-0343-6',
    kind: 'consensus',
    studied: 'Athletes',
    found:
      'Getting used to the heat, by exercise in it over 1-2 weeks, is the most useful step; start well hydrated too.',
    seen: 'abstract-or-page',
  },
  'nata-2015-heat': {
    authors: 'Casa DJ, DeMartini JK, Bergeron MF, et al. (NATA)',
    year: 2015,
    title: "National Athletic Trainers' Association Position Statement: Exertional Heat Illnesses",
    journal: 'Journal of Athletic Training 50(9):986-1000',
    url: 'https://doi.org/10.4085/1062-6050-50.9.07',
    kind: 'guideline',
    studied: 'Athletes',
    found:
      'For a cramp in the heat: stop and take a drink with sodium. For heat stroke: cold water over the whole body at once. Heat stroke can also come on ordinary days.',
    seen: 'abstract-or-page',
  },
  'acsm-2007-heat': {
    authors: 'Armstrong LE and colleagues (ACSM)',
    year: 2007,
    title: 'Position stand: Exertional heat illness during training and competition',
    journal: 'Medicine & Science in Sports & Exercise 39(3):556-572',
    url: 'https://doi.org/10.1249/MSS.0b013e31802fa199',
    kind: 'guideline',
    studied: 'Athletes',
    found:
      'Heat stroke is a body temperature over {c:40} with the brain affected; quick action and cooling save lives. Not being used to heat, being dry, recent illness and some medicines add to the risk.',
    seen: 'abstract-or-page',
  },
} as const satisfies { readonly [S in SourceId]?: Source }
