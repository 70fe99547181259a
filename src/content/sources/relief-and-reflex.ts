import type { Source } from '../../domain/source'
import type { SourceId } from '../../domain/sourceIds'

export const reliefAndReflex = {
  'miller-2010-pickle': {
    authors: 'Miller KC and colleagues',
    year: 2010,
    title: 'Reflex Inhibition of Electrically Induced Muscle Cramps in Hypohydrated Humans',
    journal: 'Medicine & Science in Sports & Exercise 42(5):953-961',
    url: 'https://doi.org/10.1249/MSS.0b013e3181c0647e',
    kind: 'lab',
    studied: 'Hypohydrated men (10 per university summary), toe-flexor cramp',
    found:
      'About {ml:74} of pickle juice shortened an induced toe cramp to 84.6 s, against 133.7 s with water. It was too quick to be salt in the blood, which points to a reflex from the mouth.',
    seen: 'abstract-or-page',
  },
  'georgieva-2021-pickle': {
    authors: 'Georgieva J and colleagues',
    year: 2021,
    title:
      'Effectiveness of Mouth Rinsing versus Ingesting Pickle Juice for Alleviating Electrically Induced Cramp in Physically Active Adults',
    journal: 'Applied Sciences 11(24):12096',
    url: 'https://doi.org/10.3390/app112412096',
    kind: 'lab',
    studied: '11 cramp-prone adults, toe-flexor cramp',
    found:
      'Neither rinsing with pickle juice nor swallowing it beat water, with very mixed results. This goes against the 2010 study.',
    seen: 'abstract-or-page',
  },
  'craighead-2017-trp': {
    authors: 'Craighead DH and colleagues',
    year: 2017,
    title: 'Ingestion of TRP channel agonists attenuates exercise-induced muscle cramps',
    journal: 'Muscle & Nerve 56(3):379-385',
    url: 'https://doi.org/10.1002/mus.25611',
    kind: 'lab',
    studied: '39 adults, voluntary calf cramp, crossover',
    found:
      'A sharp, spicy drink let people hold on longer before a calf cramp (36.9 against 27.8 s) and made the cramp weaker.',
    seen: 'abstract-or-page',
  },
  'behringer-2017-trp': {
    authors: 'Behringer M, Nowak S, Leyendecker J, Mester J',
    year: 2017,
    title:
      'Effects of TRPV1 and TRPA1 activators on the cramp threshold frequency: a randomized, double-blind placebo-controlled trial',
    journal: 'European Journal of Applied Physiology 117(8):1641-1647',
    url: 'https://doi.org/10.1007/s00421-017-3653-6',
    kind: 'rct',
    studied: '22 healthy men, calf, parallel groups',
    found:
      'Over 24 hours a spicy drink did not change how easily the calf cramped, apart from a tiny difference at 15 min.',
    seen: 'abstract-or-page',
  },
  'panza-2017-static-stretch-ctf': {
    authors: 'Panza G and colleagues',
    year: 2017,
    title: 'Acute Passive Static Stretching and Cramp Threshold Frequency',
    journal: 'Journal of Athletic Training 52(10):918-924',
    url: 'https://doi.org/10.4085/1062-6050-52.7.03',
    kind: 'lab',
    studied: '17 healthy students, crossover',
    found:
      'Static stretching beforehand did not change how easily a muscle cramped. Stretching is still the first choice once a cramp has started.',
    seen: 'abstract-or-page',
  },
  'mvc-induced-cramp-screen': {
    authors: 'Authors not shown (Journal of Sport Rehabilitation)',
    year: null,
    title: 'Voluntary Inducement of Triceps Surae Muscle Cramping',
    journal: 'Journal of Sport Rehabilitation',
    url: 'https://discovery.researcher.life/article/voluntary-inducement-of-triceps-surae-muscle-cramping/643bb49b9d12394a86bc50d548e86983',
    kind: 'lab',
    studied: '74 active adults, 63 with previous cramp',
    found:
      'Tensing the calf hard while it was shortened brought on a cramp within a minute in 31%, and again on repeat in 97% of those.',
    seen: 'abstract-or-page',
    weak: true,
  },
  'khan-burne-2007': {
    authors: 'Khan SI, Burne JA',
    year: 2007,
    title: 'Reflex inhibition of normal cramp following electrical stimulation of the muscle tendon',
    journal: 'Journal of Neurophysiology 98:1102-1107',
    url: 'https://doi.org/10.1152/jn.00371.2007',
    kind: 'lab',
    studied: '13 adults, calf cramp by maximal contraction in shortened position',
    found:
      '8 of 13 cramped when tensing a shortened calf. Setting off the Achilles tendon reflex calmed the cramp in all 8, and crampers had a weaker version of that brake.',
    seen: 'abstract-or-page',
  },
  'ohno-nosaka-2004': {
    authors: 'Ohno M, Nosaka K',
    year: 2004,
    title: 'Effect of muscle fatigue and dehydration on Exercise Induced Muscle Cramp (EIMC)',
    journal: 'Japanese Journal of Physical Fitness and Sports Medicine 53(1):131-139',
    url: 'https://doi.org/10.7600/jspfsm1949.53.131',
    kind: 'lab',
    studied: '20 healthy men (4 frequent crampers, 12 low-medium, 4 never); toe-flexor and hamstring cramp tests',
    found:
      'Frequent crampers cramped more easily. A 3% weight loss in a sauna made cramp easier and plain water did not undo it; a tired hamstring became harder to cramp and a toe muscle easier.',
    seen: 'abstract-or-page',
  },
  'miller-2012-banana': {
    authors: 'Miller KC',
    year: 2012,
    title: 'Plasma potassium concentration and content changes after banana ingestion in exercised men',
    journal: 'Journal of Athletic Training 47(6):648-654',
    url: 'https://doi.org/10.4085/1062-6050-47.6.05',
    kind: 'lab',
    studied: '9 men after 60 min exercise at {c:36}',
    found:
      'Two servings of banana moved blood potassium only from 4.4 to 4.6 mmol/L, and only after an hour: too little and too late for a cramp.',
    seen: 'abstract-or-page',
  },
  'dalbo-2008-creatine': {
    authors: 'Dalbo VJ, Roberts MD, Stout JR, Kerksick CM',
    year: 2008,
    title: 'Putting to rest the myth of creatine supplementation leading to muscle cramps and dehydration',
    journal: 'British Journal of Sports Medicine 42:567-573',
    url: 'https://doi.org/10.1136/bjsm.2007.042473',
    kind: 'narrative-review',
    studied: 'Athletes',
    found: 'The studies speak against the idea that creatine causes cramp or dehydration.',
    seen: 'abstract-or-page',
  },
} as const satisfies { readonly [S in SourceId]?: Source }
