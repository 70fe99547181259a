import type { Source } from '../../domain/source'
import type { SourceId } from '../../domain/sourceIds'

export const medicinesAndConditions = {
  'garrison-2012-drugs': {
    authors: 'Garrison SR, Dormuth CR, Morrow RL, Carney GA, Khan KM',
    year: 2012,
    title: 'Nocturnal Leg Cramps and Prescription Use That Precedes Them: A Sequence Symmetry Analysis',
    journal: 'Archives of Internal Medicine 172:120-126',
    url: 'https://doi.org/10.1001/archinternmed.2011.1029',
    kind: 'cohort',
    studied: 'Adults 50+ among 4.2 million residents of British Columbia',
    found:
      'Cramp medicine was started more often after than before these: long-acting asthma inhalers (2.42 times), potassium-sparing water tablets (2.12), thiazide-like ones (1.48), loop ones (1.20) and statins (1.16).',
    seen: 'abstract-or-page',
  },
  'ctt-2022-statins': {
    authors: "Cholesterol Treatment Trialists' Collaboration",
    year: 2022,
    title: 'Effect of statin therapy on muscle symptoms: an individual participant data meta-analysis',
    journal: 'Lancet 400:832-845',
    url: 'https://doi.org/10.1016/S0140-6736(22)01545-8',
    kind: 'systematic-review',
    studied: '19 placebo-controlled trials, 123 940 people',
    found:
      '27.1% on a statin and 26.6% on a dummy pill had muscle pain or weakness: over 90% of it was not due to the statin. Never stop a statin without the prescriber.',
    seen: 'partial-or-conference-abstract',
  },
  'bakker-2017-statin-runners': {
    authors: 'Bakker EA, Timmers S, Hopman MTE, Thompson PD, Verbeek ALM, Eijsvogels TMH',
    year: 2017,
    title:
      'Association Between Statin Use and Prevalence of Exercise-Related Injuries: A Cross-Sectional Survey of Amateur Runners in the Netherlands',
    journal: 'Sports Medicine 47(9):1885-1892',
    url: 'https://doi.org/10.1007/s40279-017-0681-7',
    kind: 'cross-sectional',
    studied: '4460 amateur runners',
    found: 'Runners on statins had no more muscle injuries than others (odds 0.98 times).',
    seen: 'abstract-or-page',
  },
  'bmj-bp-cramps': {
    authors: 'BMJ Best Practice',
    year: null,
    title: 'Muscle cramps: history and exam',
    journal: 'BMJ Best Practice',
    url: 'https://bestpractice.bmj.com/topics/en-us/569/history-exam',
    kind: 'guideline',
    studied: 'Adults with cramp',
    found:
      'An ordinary cramp is short, one-sided, in calf or foot, and eased by a stretch. Over 10 minutes, both sides, other muscles or weakness point to something behind it.',
    seen: 'abstract-or-page',
  },
  'roy-2020-diabetes-cramps': {
    authors: 'Roy S',
    year: 2020,
    title:
      'Muscle cramps - a mini review of possible causes and treatment options available with a special emphasis on diabetics',
    journal: 'Clinical Diabetology 8(6):310-317',
    url: 'https://journals.viamedica.pl/clinical_diabetology/article/view/65174',
    kind: 'narrative-review',
    studied: 'People with diabetes',
    found:
      'Diabetes can lead to cramp through nerves, blood supply, low blood sugar and salts. Low calcium or magnesium and thyroid, kidney and liver conditions can too.',
    seen: 'abstract-or-page',
  },
  'hypothyroid-hartl-2001': {
    authors: 'Hartl E and colleagues',
    year: 2001,
    title:
      'Relationship between thyroid function and skeletal muscle involvement in subclinical and overt hypothyroidism',
    journal: 'Endocrinologist 11(3):217-221',
    url: 'https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/87015205',
    kind: 'cohort',
    studied:
      '69 people newly found to have an underactive thyroid, 61 of them so slightly that only the blood showed it',
    found:
      '25% had muscle symptoms and only 3% a raised CK, far below the 79% quoted elsewhere. As 61 of the 69 had the slight form, it says little about a thyroid that is really slow.',
    seen: 'abstract-or-page',
    weak: true,
  },
  'harrisons-tetany': {
    authors: "Harrison's Manual of Medicine 19e",
    year: 2016,
    title: 'Hypocalcaemia (symptoms) and the effect of alkalosis on tetany',
    journal: "Harrison's Manual of Medicine",
    url: 'https://download.skyscape.com/download/ota/lonestar/76CD77F7-898A-4928-AE45-A3D54D0FF0F0/harrisons.ed19/content/HTML/q/tu43.htm',
    kind: 'guideline',
    studied: 'General medicine',
    found:
      'Low calcium brings tingling round the mouth and in the fingers and hands that cramp up. Over-breathing and low magnesium make it likelier.',
    seen: 'abstract-or-page',
    weak: true,
  },
  'handa-2022-stenosis': {
    authors: 'Handa J, Otani K, Nikaido T, Kikuchi S, Konno S',
    year: 2022,
    title: 'Nocturnal Leg Cramps and Lumbar Spinal Stenosis: A Cross-Sectional Study in the Community',
    journal: 'International Journal of General Medicine 15:7985-7993',
    url: 'https://doaj.org/article/d2d500ab6207494d80f7723f746627a9',
    kind: 'cross-sectional',
    studied: '328 community volunteers, Japan',
    found:
      '65.2% had night cramps. Symptoms of a narrow spinal canal were no commoner in crampers (33.0% against 35.5%), but a very narrow canal on a scan was.',
    seen: 'abstract-or-page',
  },
  'pereira-2020-menstrual': {
    authors: 'Pereira HM, Larson RD, Bemben DA',
    year: 2020,
    title: 'Menstrual Cycle Effects on Exercise-Induced Fatigability',
    journal: 'Frontiers in Physiology 11:517',
    url: 'https://doi.org/10.3389/fphys.2020.00517',
    kind: 'systematic-review',
    studied: '46 studies of fatigability',
    found:
      'The menstrual cycle had no steady effect on how quickly muscles tire (15 of 46 studies saw a difference, split both ways). No study of cramp was found.',
    seen: 'abstract-or-page',
  },
  'lipman-2017-ibuprofen': {
    authors: 'Lipman GS, Shea K, Christensen M, et al.',
    year: 2017,
    title: 'Ibuprofen versus placebo effect on acute kidney injury in ultramarathons: a randomised controlled trial',
    journal: 'Emergency Medicine Journal 34(10):637-642',
    url: 'https://doi.org/10.1136/emermed-2016-206353',
    kind: 'rct',
    studied: '89 runners in desert races of {km:80}',
    found:
      'Kidneys were strained in 52% on ibuprofen and 34% on a dummy pill: about one more for every 5.5 who took it, though the trial was small.',
    seen: 'abstract-or-page',
  },
  'fluoroquinolone-tendon-2019': {
    authors: 'Alves C, Mendes D, Marques FB',
    year: 2019,
    title: 'Fluoroquinolones and the risk of tendon injury: a systematic review and meta-analysis',
    journal: 'European Journal of Clinical Pharmacology 75:1431-1443',
    url: 'https://doi.org/10.1007/s00228-019-02713-1',
    kind: 'systematic-review',
    studied: '15 studies',
    found:
      'A torn Achilles tendon was 2.5 times as likely (1.8 to 3.5), an inflamed one 4 times (3.1 to 5.0), with these antibiotics.',
    seen: 'abstract-or-page',
  },
  'mhra-quinolone-tendon': {
    authors: 'MHRA (UK medicines agency), reported by MDDUS',
    year: 2019,
    title: 'Caution urged in fluoroquinolone antibiotic prescribing',
    journal: 'MDDUS news',
    url: 'https://www.mddus.com/resources/resource-library/news-digest/2019/march/caution-urged-in-fluoroquinolone-antibiotic-prescribing',
    kind: 'guideline',
    studied: 'People who take these antibiotics',
    found:
      'At the first sign of tendon pain, speak to the prescriber at once. Over 60, weak kidneys and steroid tablets add to the risk.',
    seen: 'secondary-report',
  },
  'mhra-2017-quinine': {
    authors: 'MHRA (UK medicines agency), reported by MIMS',
    year: 2017,
    title: 'Prescribe quinine with caution in patients at risk of QT prolongation, MHRA advises',
    journal: 'MIMS',
    url: 'https://www.mims.co.uk/prescribe-quinine-caution-patients-risk-qt-prolongation-mhra-advises/musculoskeletal-disorders/article/1451267',
    kind: 'guideline',
    studied: 'People given quinine for night cramps',
    found:
      'Quinine can disturb the heart’s rhythm at ordinary doses, above all with a heart condition, salts out of balance or some other medicines. In the UK it is for night cramps that regularly spoil sleep only, on prescription.',
    seen: 'secondary-report',
  },
  'fardet-2017-quinine': {
    authors: 'Fardet L, Nazareth I, Petersen I, reported by MIMS',
    year: 2017,
    title: 'Quinine for muscular cramps linked with increased mortality',
    journal: 'MIMS, on a study in JAMA',
    url: 'https://www.mims.co.uk/quinine-muscle-cramps-linked-increased-mortality/musculoskeletal-disorders/article/1434246',
    kind: 'cohort',
    studied: '175 195 people in UK practices, a quarter on quinine for a year or more',
    found:
      'Deaths were 1.24 times as frequent on quinine (1.21 to 1.27). Other differences between the groups may explain a part of it.',
    seen: 'secondary-report',
  },
  'dorset-sglt2-sick-days': {
    authors: 'Dorset County Hospital (NHS)',
    year: null,
    title: 'Sick day rules for people with type 2 diabetes taking a SGLT-2 inhibitor',
    journal: 'Dorset County Hospital NHS Foundation Trust',
    url: 'https://dchft.nhs.uk/leaflets/sick-day-rules-for-people-with-type-2-diabetes-taking-a-sglt-2-inhibitor',
    kind: 'health-service',
    studied: 'People with diabetes on a tablet ending in -gliflozin',
    found:
      'Unwell, or not eating and drinking as usual, these tablets can bring on an acid state of the blood that needs help at once. Ask for your own rules for such days. Insulin is never left out.',
    seen: 'abstract-or-page',
  },
  'north-bristol-sglt2': {
    authors: 'North Bristol NHS Trust',
    year: null,
    title: 'SGLT2 inhibitors and ketoacidosis',
    journal: 'North Bristol NHS Trust',
    url: 'https://nbt.nhs.uk/node/14093',
    kind: 'health-service',
    studied: 'People on a tablet ending in -gliflozin',
    found:
      'The acid state can come with a normal blood sugar. Great thirst, being sick, belly pain, fast breathing and drowsiness are its signs.',
    seen: 'abstract-or-page',
  },
  'sickkids-thyroid-calcium': {
    authors: 'AboutKidsHealth (SickKids Toronto)',
    year: 2022,
    title: 'Hypocalcaemia: post-surgical monitoring',
    journal: 'AboutKidsHealth',
    url: 'https://www.aboutkidshealth.ca/Article?contentid=4086',
    kind: 'health-service',
    studied: 'Families after an operation on the thyroid',
    found:
      'The small glands beside the thyroid keep up the calcium in the blood. An operation can hurt them, for a time or for good, and calcium has to be watched.',
    seen: 'abstract-or-page',
  },
} as const satisfies { readonly [S in SourceId]?: Source }
