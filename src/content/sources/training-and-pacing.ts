import type { Source } from '../../domain/source'
import type { SourceId } from '../../domain/sourceIds'

export const trainingAndPacing = {
  'frandsen-2025-single-session': {
    authors: 'Frandsen JSB and colleagues',
    year: 2025,
    title: 'How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study',
    journal: 'British Journal of Sports Medicine 59(17):1203-1210',
    url: 'https://doi.org/10.1136/bjsports-2024-109380',
    kind: 'cohort',
    studied: '5205 runners, 588 071 runs, 18 months',
    found:
      'One run longer than the longest of the last 30 days raised injuries: 1.64 times for 10-30% longer, 1.52 for 30-100%, 2.28 for more than double. Change from week to week did not matter. Injury, not cramp.',
    seen: 'abstract-or-page',
  },
  'smyth-2021-wall': {
    authors: 'Smyth B',
    year: 2021,
    title:
      'How recreational marathon runners hit the wall: A large-scale data analysis of late-race pacing collapse in the marathon',
    journal: 'PLoS ONE 16(5):e0251513',
    url: 'https://doi.org/10.1371/journal.pone.0251513',
    kind: 'cohort',
    studied: 'Over 4 million marathon records',
    found:
      '28% of men and 17% of women slowed sharply late in the race, more often when close to a personal best (36% against 23%). Late slowing, not cramp.',
    seen: 'abstract-or-page',
  },
  'smyth-fast-starters': {
    authors: 'Smyth B',
    year: 2018,
    title:
      'Fast starters and slow finishers: A large-scale data analysis of pacing at the beginning and end of the marathon for recreational runners',
    journal: 'Journal of Sports Analytics 4:229-242',
    url: 'https://doi.org/10.3233/JSA-170205',
    kind: 'cohort',
    studied: '1.7 million recreational marathon runners',
    found: 'A very fast start led to trouble later and a slower finish. Women paced more evenly than men.',
    seen: 'abstract-or-page',
  },
  'wagner-2010-gluteus': {
    authors: 'Wagner T and colleagues',
    year: 2010,
    title:
      'Strengthening and Neuromuscular Reeducation of the Gluteus Maximus in a Triathlete With Exercise-Associated Cramping of the Hamstrings',
    journal: 'Journal of Orthopaedic & Sports Physical Therapy 40(2):112-119',
    url: 'https://doi.org/10.2519/jospt.2010.3110',
    kind: 'case-report',
    studied: 'One 42-year-old triathlete with recurrent hamstring cramp',
    found:
      'After eight months of hip work, hip strength rose from {kg:35.6} to {kg:54.7} and he finished three triathlons without the hamstring cramp. One person, nothing to compare with.',
    seen: 'abstract-or-page',
  },
  'calf-strain-benchmarks-2022': {
    authors: 'Green B and colleagues',
    year: 2022,
    title:
      'The Assessment, Management and Prevention of Calf Muscle Strain Injuries: A Qualitative Study of the Practices and Perspectives of 20 Expert Sports Clinicians (Table 5)',
    journal: 'Sports Medicine - Open 8:10',
    url: 'https://doi.org/10.1186/s40798-021-00364-0',
    kind: 'consensus',
    studied: 'Sports clinicians',
    found:
      'A practical yardstick: at least 30 single-leg calf raises at 30 a minute, with the two sides within 10% of each other.',
    seen: 'abstract-or-page',
  },
  'coach-house-calf': {
    authors: 'Coach House Sports Physiotherapy Clinic',
    year: null,
    title: 'Calf strength',
    journal: 'cspc.co.uk',
    url: 'https://www.cspc.co.uk/calf-strength/',
    kind: 'health-service',
    studied: 'Runners',
    found:
      'Suggests single-leg calf raises with a straight and a bent knee, building to 3 x 25, and adding speed on alternate days.',
    seen: 'abstract-or-page',
  },
  'soleus-load-runnersradar': {
    authors: 'RunnersRadar',
    year: null,
    title: 'Exercise of the month: seated calf raise',
    journal: 'RunnersRadar',
    url: 'https://www.runnersradar.com/advice/exercise-of-the-month-seated-calf-raise/',
    kind: 'coach-article',
    studied: 'Runners',
    found:
      'Says the deep calf muscle carries about 8 times body weight in running and the outer one about 3 times, and suggests bent-knee raises. The paper behind it was not seen.',
    seen: 'secondary-report',
  },
  'behm-2011-review': {
    authors: 'Behm DG, Chaouachi A',
    year: 2011,
    title: 'A review of the acute effects of static and dynamic stretching on performance',
    journal: 'European Journal of Applied Physiology',
    url: 'https://doi.org/10.1007/s00421-011-1879-2',
    kind: 'narrative-review',
    studied: 'Athletes',
    found:
      'Static stretching can lower performance, but short holds (under 90 s in all, without pain) often do no harm. Nothing about cramp.',
    seen: 'abstract-or-page',
  },
  'behm-2023-dynamic': {
    authors: 'Behm DG, Alizadeh S, Daneshjoo A, Konrad A',
    year: 2023,
    title:
      'Potential Effects of Dynamic Stretching on Injury Incidence of Athletes: A Narrative Review of Risk Factors',
    journal: 'Sports Medicine 53(7):1359-1373',
    url: 'https://doi.org/10.1007/s40279-023-01847-8',
    kind: 'narrative-review',
    studied: 'Athletes',
    found:
      'There is little direct proof that dynamic stretching prevents injury, but active warm-ups that include it do help.',
    seen: 'abstract-or-page',
  },
  'afonso-2021-post-stretch': {
    authors: 'Afonso J, Clemente FM, Nakamura FY, et al.',
    year: 2021,
    title:
      'The Effectiveness of Post-exercise Stretching in Short-Term and Delayed Recovery of Strength, Range of Motion and Delayed Onset Muscle Soreness',
    journal: 'Frontiers in Physiology 12:677581',
    url: 'https://doi.org/10.3389/fphys.2021.677581',
    kind: 'systematic-review',
    studied: '11 randomised trials, 229 people in the meta-analysis',
    found:
      'Compared stretching after exercise with rest. The result was recalled, not read: no clear gain for strength, range or soreness. Cramp was not looked at.',
    seen: 'none',
  },
  'hill-2014-compression-marathon': {
    authors: 'Hill JA, Howatson G, van Someren KA, Walshe I, Pedlar CR',
    year: 2014,
    title: 'Influence of Compression Garments on Recovery After Marathon Running',
    journal: 'Journal of Strength and Conditioning Research 28(8):2228-2235',
    url: 'https://doi.org/10.1519/JSC.0000000000000469',
    kind: 'rct',
    studied: '24 marathon runners',
    found: 'Compression tights for 72 hours lowered soreness a day later, with no effect on strength or muscle damage.',
    seen: 'abstract-or-page',
  },
  'negyesi-2022-compression-meta': {
    authors: 'Negyesi J, Hortobagyi T, Hill J, Granacher U, Nagatomi R',
    year: 2022,
    title:
      'Can Compression Garments Reduce the Deleterious Effects of Physical Exercise on Muscle Strength? A Systematic Review and Meta-Analyses',
    journal: 'Sports Medicine',
    url: 'https://doi.org/10.1007/s40279-022-01681-4',
    kind: 'systematic-review',
    studied: '19 randomised trials, 350 people',
    found: 'No gain in strength recovery at any time (almost exactly zero in the first day).',
    seen: 'abstract-or-page',
  },
  'davis-2020-massage': {
    authors: 'Davis HL, Alabed S, Chico TJA',
    year: 2020,
    title: 'Effect of sports massage on performance and recovery: a systematic review and meta-analysis',
    journal: 'BMJ Open Sport & Exercise Medicine 6(1):e000614',
    url: 'https://doi.org/10.1136/bmjsem-2019-000614',
    kind: 'systematic-review',
    studied: '29 randomised studies, 1012 people',
    found:
      'No effect on strength, sprint, endurance or fatigue; small gains in flexibility and soreness. Cramp was not studied.',
    seen: 'abstract-or-page',
  },
  'khassetarash-2021-downhill': {
    authors: 'Khassetarash A and colleagues',
    year: 2021,
    title: 'Neuromuscular, biomechanical, and energetic adjustments following repeated bouts of downhill running',
    journal: 'Journal of Sport and Health Science 11(3):319-329',
    url: 'https://doi.org/10.1016/j.jshs.2021.06.001',
    kind: 'lab',
    studied: '10 men, 30 min downhill twice, three weeks apart',
    found: 'Less soreness, CK and loss of strength the second time. Cramp was not studied.',
    seen: 'abstract-or-page',
  },
} as const satisfies { readonly [S in SourceId]?: Source }
