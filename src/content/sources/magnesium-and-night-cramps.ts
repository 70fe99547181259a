import type { Source } from '../../domain/source'
import type { SourceId } from '../../domain/sourceIds'

export const magnesiumAndNightCramps = {
  'garrison-2020-cochrane-mg': {
    authors: 'Garrison SR, Korownyk CS, Kolber MR, et al.',
    year: 2020,
    title: 'Magnesium for skeletal muscle cramps',
    journal: 'Cochrane Database of Systematic Reviews CD009402.pub3',
    url: 'https://doi.org/10.1002/14651858.CD009402.pub3',
    kind: 'cochrane',
    studied:
      '11 trials, 735 people: 5 in pregnancy (408), 5 in idiopathic (mostly night-time, mean age 62-69), 1 in liver cirrhosis',
    found:
      'In older adults magnesium was no better than a dummy pill (0.18 fewer cramps a week, may be chance). None of the 11 trials looked at cramp in exercise.',
    seen: 'abstract-or-page',
  },
  'roguin-maor-2017-mgo': {
    authors: 'Roguin Maor N, Alperin M, Shturman E, et al.',
    year: 2017,
    title: 'Effect of Magnesium Oxide Supplementation on Nocturnal Leg Cramps: A Randomized Clinical Trial',
    journal: 'JAMA Internal Medicine 177(5):617-623',
    url: 'https://doi.org/10.1001/jamainternmed.2016.9261',
    kind: 'rct',
    studied: '94 adults, mean age 65, 4 weeks',
    found:
      'Cramps fell about as much on magnesium (7.84 to 4.44 a week) as on a dummy pill (8.51 to 5.48), which shows how strongly expectation and time work.',
    seen: 'abstract-or-page',
  },
  'barna-2021-momh': {
    authors: 'Barna O, Lohoida P, Holovchenko Y, et al.',
    year: 2021,
    title:
      'A randomized, double-blind, placebo-controlled, multicenter study assessing the efficacy of magnesium oxide monohydrate in the treatment of nocturnal leg cramps',
    journal: 'Nutrition Journal',
    url: 'https://doi.org/10.1186/s12937-021-00747-9',
    kind: 'rct',
    studied: '175 completers, Ukraine, 60 days of 226 mg at bedtime',
    found:
      'One positive trial: cramps fell by 3.4 with magnesium and by 2.6 without. A small gain beside a large effect of the dummy pill.',
    seen: 'abstract-or-page',
  },
  'luo-2020-cochrane-pregnancy': {
    authors: 'Luo L, Zhou K, Zhang J, Xu L, Yin W',
    year: 2020,
    title: 'Interventions for leg cramps in pregnancy',
    journal: 'Cochrane Database of Systematic Reviews CD010655.pub3',
    url: 'https://doi.org/10.1002/14651858.CD010655.pub3',
    kind: 'cochrane',
    studied: '8 small trials, 576 pregnant women',
    found:
      'Results for magnesium in pregnancy were mixed and of low or very low certainty. Quinine was left out because it harms.',
    seen: 'abstract-or-page',
  },
  'mg-upper-limit-fnb': {
    authors: 'Osteoporosis Digest, reporting the US Food and Nutrition Board',
    year: null,
    title: 'Negative magnesium side effects can be prevented',
    journal: 'osteodigest.com (secondary report)',
    url: 'http://www.osteodigest.com/magnesium-side-effects.html',
    kind: 'health-service',
    studied: 'General adults',
    found:
      'No more than 350 mg a day from supplements. Diarrhoea is the first sign of too much, and people with kidney problems can be poisoned even by laxatives.',
    seen: 'secondary-report',
    weak: true,
  },
  'tan-2024-k2': {
    authors: 'Tan J, Zhu R, Li Y, et al.',
    year: 2024,
    title: 'Vitamin K2 in Managing Nocturnal Leg Cramps: A Randomized Clinical Trial',
    journal: 'JAMA Internal Medicine (online 28 Oct 2024)',
    url: 'https://doi.org/10.1001/jamainternmed.2024.5726',
    kind: 'rct',
    studied: '199 community adults aged 65+, China, 8 weeks',
    found:
      '180 micrograms of vitamin K2 a night gave 0.96 cramps a week against 3.63 on a dummy pill, which got worse. One trial, in older people who were not athletes, without blood thinners or water tablets.',
    seen: 'abstract-or-page',
  },
  'hallegraeff-2012-stretch': {
    authors: 'Hallegraeff JM, van der Schans CP, de Ruiter R, de Greef MH',
    year: 2012,
    title:
      'Stretching before sleep reduces the frequency and severity of nocturnal leg cramps in older adults: a randomised trial',
    journal: 'Journal of Physiotherapy 58(1):17-22',
    url: 'https://doi.org/10.1016/S1836-9553(12)70068-1',
    kind: 'rct',
    studied: '80 adults over 55 with at least weekly night cramps, 6 weeks',
    found:
      'Calf and hamstring stretches just before sleep for six weeks cut cramps by 1.2 a night and pain by 1.3 on a 10-point scale. People knew which group they were in.',
    seen: 'abstract-or-page',
  },
  'coppin-2005-stretch-quinine': {
    authors: 'Coppin RJ, Wicke DM, Little PS',
    year: 2005,
    title:
      'Managing nocturnal leg cramps: calf-stretching exercises and cessation of quinine treatment: a factorial randomised controlled trial',
    journal: 'British Journal of General Practice 55(512):186-191',
    url: 'https://pubmed.ncbi.nlm.nih.gov/15808033/',
    kind: 'rct',
    studied: '191 quinine users in UK general practice',
    found:
      'Calf stretching made no difference after 12 weeks. Advice to stop quinine did no clear harm and more people stopped.',
    seen: 'abstract-or-page',
  },
  'hawke-2021-cochrane-nondrug': {
    authors: 'Hawke F, Sadler SG, Katzberg HD, et al.',
    year: 2021,
    title: 'Non-drug therapies for the secondary prevention of lower limb muscle cramps',
    journal: 'Cochrane Database of Systematic Reviews CD008496.pub3',
    url: 'https://doi.org/10.1002/14651858.CD008496.pub3',
    kind: 'cochrane',
    studied: '3 trials, 201 people aged 50+',
    found:
      'Only stretching has been tested: six weeks of it may make night cramps milder (1.3 less on a 10-point scale, low certainty). No trials in runners, and none of massage, compression or shoes.',
    seen: 'abstract-or-page',
  },
  'allen-kirby-2012-aafp': {
    authors: 'Allen RE, Kirby KA',
    year: 2012,
    title: 'Nocturnal leg cramps',
    journal: 'American Family Physician 86(4):350-355',
    url: 'https://pubmed.ncbi.nlm.nih.gov/22963024/',
    kind: 'narrative-review',
    studied: 'Adults in primary care',
    found:
      'Up to 60% of adults have night cramps, more likely from tired muscle and nerves than from salts. Some conditions and medicines are linked, and they must be told apart from restless legs and poor circulation.',
    seen: 'abstract-or-page',
  },
  'fda-2010-quinine': {
    authors: 'US Food and Drug Administration',
    year: 2010,
    title:
      'FDA Drug Safety Communication: new risk management plan and Medication Guide for Qualaquin (quinine sulfate)',
    journal: 'FDA',
    url: 'https://www.fda.gov/Drugs/DrugSafety/PostmarketDrugSafetyInformationforPatientsandProviders/ucm218202.htm',
    kind: 'guideline',
    studied: 'People taking quinine for cramps',
    found:
      'Quinine should not be used for night cramps: it can cause dangerously low platelets, lasting kidney damage and death.',
    seen: 'abstract-or-page',
  },
  'katzberg-2010-aan': {
    authors: 'Katzberg HD, Khan AH, So YT (American Academy of Neurology)',
    year: 2010,
    title: 'Assessment: symptomatic treatment for muscle cramps (an evidence-based review)',
    journal: 'Neurology 74(8):691-696',
    url: 'https://doi.org/10.1212/WNL.0b013e3181d0ccca',
    kind: 'guideline',
    studied: '24 trials of remedies for cramp',
    found:
      'Quinine works modestly but should be avoided for routine use because it is toxic. Vitamin B complex and two medicines are only possibly of use, on one study each.',
    seen: 'abstract-or-page',
  },
  'grandner-2017-nhanes': {
    authors: 'Grandner MA, Winkelman JW',
    year: 2017,
    title:
      'Nocturnal leg cramps: Prevalence and associations with demographics, sleep disturbance symptoms, medical conditions, and cardiometabolic risk factors',
    journal: 'PLoS ONE 12(6):e0178465',
    url: 'https://doi.org/10.1371/journal.pone.0178465',
    kind: 'cross-sectional',
    studied: 'US national survey 2005-2008',
    found:
      'In the last month 24-25% had mild and 6% moderate to severe night cramps. They were commoner with age, poor sleep, higher weight, smoking, high blood pressure and several long-term conditions.',
    seen: 'abstract-or-page',
  },
  'delacour-2018-alcohol': {
    authors: 'Delacour C, Chambe J, Lefebvre F, et al.',
    year: 2018,
    title:
      'Association between alcohol consumption and nocturnal leg cramps in patients over 60 years old: a case-control study',
    journal: 'Annals of Family Medicine 16(4):296-301',
    url: 'https://doi.org/10.1370/afm.2238',
    kind: 'cross-sectional',
    studied: 'People aged 60 and over in family practices',
    found:
      'Drinking alcohol went with night cramps (odds 6.5 times, anywhere from 1.68 to 38), so the size is very unsure.',
    seen: 'abstract-or-page',
  },
  'delacour-2020-sedentary': {
    authors: 'Delacour C, Chambe J, Lefebvre F, et al.',
    year: 2020,
    title:
      'Association between physical activity and Nocturnal Leg Cramps in patients over 60 years old: a case-control study',
    journal: 'Scientific Reports',
    url: 'https://doi.org/10.1038/s41598-020-59312-9',
    kind: 'cross-sectional',
    studied: '272 matched people over 60 in family practices',
    found:
      'A life with little movement went with night cramps (odds 9.84 times, anywhere from 1.74 to 102). Resting more is not the answer by itself.',
    seen: 'abstract-or-page',
  },
  'sleep-position-baymedical': {
    authors: 'Bay Medical health library',
    year: null,
    title: 'Coping with nightly leg cramps',
    journal: 'Bay Medical (hospital health library)',
    url: 'http://www.baymedical.org/Health-Information/Health-Library.aspx?content_id=223',
    kind: 'health-service',
    studied: 'General adults',
    found:
      'Practical advice: loosen the covers, let the feet hang over the end when face down, prop the feet up, stretch the calves at bedtime. No trial is given.',
    seen: 'abstract-or-page',
    weak: true,
  },
  'nidirect-leg-cramps': {
    authors: 'nidirect (Northern Ireland government / health service)',
    year: null,
    title: 'Leg cramps',
    journal: 'nidirect',
    url: 'https://nidirect.gov.uk/node/10453',
    kind: 'health-service',
    studied: 'General public',
    found:
      'About three in four leg cramps come at night and last seconds to 10 minutes. See a doctor if they are frequent, spoil sleep, or come with numbness or swelling; get help at once if one lasts over 10 minutes.',
    seen: 'abstract-or-page',
  },
  'nhs-leg-cramps-copy': {
    authors: 'NHS (copy on doctoori.net)',
    year: null,
    title: 'Leg cramps',
    journal: 'NHS / doctoori.net',
    url: 'https://www.doctoori.net/health-information/health-resources-a-z/conditions/?condition=leg-cramps',
    kind: 'health-service',
    studied: 'General public',
    found:
      'Most cramps pass by themselves; stretching and rubbing ease the pain. Get urgent help if one lasts over 10 minutes. Tenderness can last a day.',
    seen: 'secondary-report',
    weak: true,
  },
  'bfr-2017-magnesium': {
    authors: 'German Federal Institute for Risk Assessment (BfR)',
    year: 2017,
    title: 'BfR assesses maximum daily level for magnesium in food supplements',
    journal: 'BfR press information 50/2017',
    url: 'https://www.bfr.bund.de/en/press_information/2017/50/bfr_assesses_maximum_daily_level_for_magnesium_in_food_supplements-202892.html',
    kind: 'guideline',
    studied: 'People from the age of four on',
    found:
      'At most 250 mg a day on top of food, shared over two doses or more: up to there no loose bowels were seen. It rests on the European limit.',
    seen: 'abstract-or-page',
  },
  'efsa-2006-magnesium': {
    authors: 'European Food Safety Authority, as the BfR reports it',
    year: 2006,
    title: 'Tolerable upper intake levels for vitamins and minerals',
    journal: 'EFSA',
    url: 'https://www.efsa.europa.eu/sites/default/files/efsa_rep/blobserver_assets/ndatolerableuil.pdf',
    kind: 'guideline',
    studied: 'Adults, and children from four on',
    found:
      'The European upper limit for magnesium from supplements and water is 250 mg a day, not counting food. Seen through the German account of it.',
    seen: 'secondary-report',
  },
  'vkm-2016-magnesium': {
    authors: 'Norwegian Scientific Committee for Food Safety (VKM)',
    year: 2016,
    title: 'Risk assessment of magnesium in food supplements',
    journal: 'VKM report 2016:15',
    url: 'https://www.vkm.no/english/riskassessments/allpublications/riskassessmentofmagnesiuminfoodsupplements.4.2375207615dac0245aee5130.html',
    kind: 'guideline',
    studied: 'Adults and children',
    found:
      'Limits differ between countries. It keeps the US one: 350 mg a day from supplements for adults, less for children.',
    seen: 'abstract-or-page',
  },
  'nhs-wales-restless-legs': {
    authors: 'NHS 111 Wales',
    year: null,
    title: 'Restless leg syndrome',
    journal: 'NHS 111 Wales',
    url: 'https://111.wales.nhs.uk/encyclopaedia/r/article/restlesslegsyndrome/',
    kind: 'health-service',
    studied: 'General public',
    found:
      'An overwhelming urge to move the legs and a crawling feeling, worst in the evening and at night. Low iron, weak kidneys and pregnancy can be behind it.',
    seen: 'abstract-or-page',
  },
} as const satisfies { readonly [S in SourceId]?: Source }
