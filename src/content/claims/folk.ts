import type { Claim, ClaimId } from '../../domain/causes/claim'

export const folkClaims = {
  'folk-pickle-juice': {
    part: 'folk',
    claim: 'A mouthful of pickle juice stops a cramp.',
    verdict: 'mixed',
    because:
      'One small study found cramps 49 s shorter than with water, a later one no difference. Very salty: not with high blood pressure or a heart or kidney condition.',
    causes: ['cramp-history-susceptibility'],
    measures: ['pickle-juice-mustard-trp'],
    cites: ['miller-2010-pickle', 'georgieva-2021-pickle'],
  },
  'folk-mustard': {
    part: 'folk',
    claim: 'A spoonful of mustard stops a cramp.',
    verdict: 'not-supported',
    because:
      'Nobody has tested mustard. Other sharp, spicy drinks did a little in one study and next to nothing in another.',
    causes: ['cramp-history-susceptibility'],
    measures: ['pickle-juice-mustard-trp'],
    cites: ['craighead-2017-trp', 'behringer-2017-trp'],
  },
  'folk-quinine': {
    part: 'folk',
    claim: 'Quinine tablets or tonic water keep night cramps away.',
    verdict: 'unsafe',
    because:
      'Quinine works modestly, but it can disturb the heart’s rhythm and harm blood and kidneys, and it can kill. The US agency says never for cramps. In the UK a doctor may still give it against night cramps that keep spoiling sleep, when nothing else helped and the heart is sound. Tonic water holds only a little. If you take quinine, see whoever gave it to you, and take none of your own accord.',
    causes: ['night-shortened-position', 'medicines'],
    measures: ['no-quinine'],
    cites: [
      'fda-2010-quinine',
      'mhra-2017-quinine',
      'fardet-2017-quinine',
      'katzberg-2010-aan',
      'coppin-2005-stretch-quinine',
    ],
  },
  'folk-stretch-before': {
    part: 'folk',
    claim: 'Holding a stretch before you run keeps cramps away.',
    verdict: 'not-supported',
    because:
      'In the laboratory it did not change how easily a muscle cramps. Stretching is for a cramp that is already there.',
    causes: ['tight-calves-poor-recovery', 'inadequate-warm-up'],
    measures: ['relief-stretch'],
    cites: ['panza-2017-static-stretch-ctf'],
  },
  'folk-salt-stops-it': {
    part: 'folk',
    claim: 'A salt tablet stops a cramp, or keeps you safe however much you drink.',
    verdict: 'not-supported',
    because:
      'Crampers in races took as much salt as others, and extra sodium did not change blood sodium. Salt does not make drinking too much safe.',
    causes: ['sodium-loss', 'overdrinking'],
    measures: ['sodium-during-long-runs', 'drink-to-thirst'],
    cites: ['hoffman-2015-161km', 'hew-butler-2006-ironman-sodium', 'wms-2019-eah'],
  },
  'folk-creatine': {
    part: 'folk',
    claim: 'Creatine gives you cramps.',
    verdict: 'not-supported',
    because: 'The studies speak against it. With a kidney condition, ask your doctor before you take any.',
    causes: ['medicines'],
    measures: [],
    cites: ['dalbo-2008-creatine'],
  },
} as const satisfies { readonly [C in ClaimId]?: Claim }
