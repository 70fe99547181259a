import type { Source } from '../../domain/source'
import type { SourceId } from '../../domain/sourceIds'

export const coachAndReviews = {
  'brooks-runtothefinish-cramps': {
    authors: 'Brooks A.',
    year: null,
    title: "Muscle cramps while running (coach's article; exact headline not recorded)",
    journal: 'RunToTheFinish',
    url: 'https://www.runtothefinish.com/',
    kind: 'coach-article',
    studied: 'A running coach with 20+ years of running; coached athletes and blog readers',
    found:
      "A coach's experience, not a study. Names overuse, no warm-up, heat, a shortened muscle, too little water or salt, shallow breathing, weak feet, old shoes and running on the toes, with a tip for each.",
    seen: 'abstract-or-page',
  },
  'miller-2022-eamc-review': {
    authors: 'Miller KC, McDermott BP, Yeargin SW, Fiol A, Schwellnus MP',
    year: 2022,
    title:
      'An Evidence-Based Review of the Pathophysiology, Treatment, and Prevention of Exercise-Associated Muscle Cramps',
    journal: 'Journal of Athletic Training 57(1):5-15',
    url: 'https://doi.org/10.4085/1062-6050-0696.20',
    kind: 'narrative-review',
    studied: 'Athletes and physically active people',
    found:
      'Several factors meet in one person; there is no single cause. A gentle stretch comes first for a cramp, and working on your own risk factors should beat general advice such as drinking more.',
    seen: 'abstract-or-page',
  },
  'maughan-shirreffs-2019': {
    authors: 'Maughan RJ, Shirreffs SM',
    year: 2019,
    title: 'Muscle Cramping During Exercise: Causes, Solutions, and Questions Remaining',
    journal: 'Sports Medicine',
    url: 'https://doi.org/10.1007/s40279-019-01162-1',
    kind: 'narrative-review',
    studied: 'Athletes and industrial workers',
    found:
      'There are probably several kinds of cramp. Some fit salt and water loss, others fit nerve reflexes that go wrong in a tired muscle, and nothing works every time.',
    seen: 'abstract-or-page',
  },
  'schwellnus-2009-bjsm': {
    authors: 'Schwellnus MP',
    year: 2009,
    title:
      'Cause of exercise associated muscle cramps (EAMC): altered neuromuscular control, dehydration or electrolyte depletion?',
    journal: 'British Journal of Sports Medicine 43(6):401-408',
    url: 'https://doi.org/10.1136/bjsm.2008.050401',
    kind: 'narrative-review',
    studied: 'Athletes',
    found:
      'The dry-or-short-of-salt idea rested on anecdotes, case series of 18 people and one study of 10, and four cohorts did not back it. Tired-muscle nerve control fits better, though not fully.',
    seen: 'abstract-or-page',
  },
  'bergeron-2008-fatigue-or-electrolyte': {
    authors: 'Bergeron MF',
    year: 2008,
    title: 'Muscle Cramps during Exercise - Is It Fatigue or Electrolyte Deficit?',
    journal: 'Current Sports Medicine Reports 7(4):S50-S55',
    url: 'https://doi.org/10.1249/JSR.0b013e31817f476a',
    kind: 'narrative-review',
    studied: 'Athletes',
    found:
      'Suggests two types: a local cramp in an overworked muscle, and spreading cramps after heavy sweating, often with twitching first, that salt and fluid help. Blood sodium can be normal in the second.',
    seen: 'abstract-or-page',
  },
} as const satisfies { readonly [S in SourceId]?: Source }
