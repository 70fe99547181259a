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
  'acsm-2021-heat': {
    authors: 'Roberts WO, Armstrong LE, Sawka MN, et al. (ACSM)',
    year: 2021,
    title: 'Expert Consensus Statement on Exertional Heat Illness: Recognition, Management, and Return to Activity',
    journal: 'Current Sports Medicine Reports 20(9):470-484',
    url: 'https://doi.org/10.1249/JSR.0000000000000878',
    kind: 'consensus',
    studied: 'Athletes',
    found:
      'Seeing it early, stopping and cooling the whole body fast decide how heat stroke ends. Recovery differs from one to another, with the time spent hot.',
    seen: 'abstract-or-page',
  },
  'heat-stroke-return-2023': {
    authors: 'Journal of Athletic Training (authors not seen)',
    year: 2023,
    title: 'Return to activity after exertional heat stroke (table 1)',
    journal: 'Journal of Athletic Training 58(2):84-90',
    url: 'https://doi.org/10.4085/1062-6050-352-21',
    kind: 'narrative-review',
    studied: 'Athletes and soldiers after heat stroke',
    found:
      'Guidelines ask for 7 to 21 days of rest, normal blood tests and a doctor’s clearance, then a supervised build-up, cool before hot. Only the tables were read.',
    seen: 'partial-or-conference-abstract',
  },
} as const satisfies { readonly [S in SourceId]?: Source }
