import type { Source } from '../../domain/source'
import type { SourceId } from '../../domain/sourceIds'

export const breathingAndStitch = {
  'morton-callister-2015-etap': {
    authors: 'Morton D, Callister R',
    year: 2015,
    title: 'Exercise-Related Transient Abdominal Pain (ETAP)',
    journal: 'Sports Medicine 45:23-35',
    url: 'https://doi.org/10.1007/s40279-014-0245-z',
    kind: 'narrative-review',
    studied: 'Athletes; 965 surveyed in one study',
    found:
      'About 70% of runners get a stitch in a year. It is worse after eating and with very sugary drinks; ways to prevent it are mostly hearsay, such as no large meal for 2 hours.',
    seen: 'abstract-or-page',
  },
  'hfjc-2015-stitch': {
    authors: 'Shephard RJ',
    year: 2015,
    title: "The endurance athlete's 'stitch': Etiology and management of exercise-related transient abdominal pain",
    journal: 'Health & Fitness Journal of Canada 8(3)',
    url: 'https://doi.org/10.14288/hfjc.v8i3.191',
    kind: 'narrative-review',
    studied: 'Endurance athletes',
    found:
      'Slowing down, bending forward and pressing on the sore place may help at once; advice still rests on experience.',
    seen: 'abstract-or-page',
  },
} as const satisfies { readonly [S in SourceId]?: Source }
