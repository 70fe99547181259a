import type { Source } from '../../domain/source'
import type { SourceId } from '../../domain/sourceIds'

export const epidemiology = {
  'schwellnus-2011-ironman': {
    authors: 'Schwellnus MP, Drew N, Collins M',
    year: 2011,
    title:
      'Increased running speed and previous cramps rather than dehydration or serum sodium changes predict exercise-associated muscle cramping: a prospective cohort study in 210 Ironman triathletes',
    journal: 'British Journal of Sports Medicine 45(8):650-656',
    url: 'https://doi.org/10.1136/bjsm.2010.078535',
    kind: 'cohort',
    studied: '210 Ironman triathletes (43 crampers, 166 not)',
    found:
      'Salts in the blood and weight change were the same in those who cramped. Only a faster race than equals and cramp in the last 10 races predicted it.',
    seen: 'abstract-or-page',
  },
  'schwellnus-2011-ultra-56km': {
    authors: 'Schwellnus MP, Allie S, Derman W, Collins M',
    year: 2011,
    title:
      'Increased running speed and pre-race muscle damage as risk factors for exercise-associated muscle cramps in a 56 km ultra-marathon: a prospective cohort study',
    journal: 'British Journal of Sports Medicine 45(14):1132-1136',
    url: 'https://doi.org/10.1136/bjsm.2010.082677',
    kind: 'cohort',
    studied: '49 runners in a {km:56} race (20 cramped during it or within 6 hours)',
    found:
      'All 20 who cramped had cramped before, against 48% of the rest, and they ran the first {km:28} faster (144 against 157 min). Longer sessions in the last 3 days and more muscle damage were trends only.',
    seen: 'abstract-or-page',
  },
  'shang-2011-ironman-history': {
    authors: 'Shang G, Collins M, Schwellnus MP',
    year: 2011,
    title:
      'Factors Associated With a Self-Reported History of Exercise-Associated Muscle Cramps in Ironman Triathletes: A Case-Control Study',
    journal: 'Clinical Journal of Sport Medicine 21(3):204-210',
    url: 'https://doi.org/10.1097/JSM.0b013e31820bcbfd',
    kind: 'cross-sectional',
    studied: '433 Ironman triathletes (216 with history of cramp, 217 without)',
    found:
      'Past cramp went with being taller and heavier, racing faster than equals, cramp in the family, and an earlier tendon or ligament injury.',
    seen: 'abstract-or-page',
  },
  'schwellnus-2018-safer-15778': {
    authors: 'Schwellnus MP, Swanevelder S, Jordaan E, Derman W, Janse van Rensburg DC',
    year: 2018,
    title:
      'Underlying Chronic Disease, Medication Use, History of Running Injuries and Being a More Experienced Runner Are Independent Factors Associated With EAMC: A Cross-Sectional Study in 15 778 Distance Runners',
    journal: 'Clinical Journal of Sport Medicine 28(3):289-298',
    url: 'https://doi.org/10.1097/JSM.0000000000000456',
    kind: 'cross-sectional',
    studied: '15 778 entrants to {km:21.1} and {km:56} races (2997 with cramp history)',
    found:
      'Cramp history was commoner with heart symptoms (2.38 times), medicines taken while racing (1.88), gut conditions (1.86), muscle injury (1.82), regular medicines (1.80) and statins (1.26). More experienced runners cramped more.',
    seen: 'partial-or-conference-abstract',
  },
  'safer-xxix-76654': {
    authors: 'de Jager I and colleagues',
    year: 2023,
    title:
      'Males, Older Age, Increased Training, Chronic Diseases, Allergies, and History of Injury Are Independent Risk Factors Associated With a History of EAMC in Distance Runners in 76 654 Race Entrants - SAFER XXIX',
    journal: 'Clinical Journal of Sport Medicine',
    url: 'https://doi.org/10.1097/JSM.0000000000001105',
    kind: 'cross-sectional',
    studied: '76 654 entrants to {km:21.1} and {km:56} races, 2012-2015',
    found:
      'Cramp history was commoner in men and over 40, with a long-term condition (1.9 and 1.6 times), an injury in the last year (1.7 and 1.4) and allergies (1.4 and 1.2). Training habits hardly mattered (1.0-1.1).',
    seen: 'abstract-or-page',
  },
  'safer-xxii-2022': {
    authors: 'SAFER XXII study group (Schwellnus MP and colleagues)',
    year: 2022,
    title:
      'Prevalence, Clinical Characteristics, and Self-Reported Treatment of EAMC Differ Between 21.1- and 56-Km Running Race Entrants - SAFER XXII',
    journal: 'Clinical Journal of Sport Medicine 32(4):415-421',
    url: 'https://doi.org/10.1097/JSM.0000000000000992',
    kind: 'cross-sectional',
    studied: '44 458 half-marathon and 26 962 {km:56} race entrants',
    found:
      '12.8% had ever cramped: 8.5% of half-marathon and 20.0% of {km:56} entrants. It came most often in the last quarter (46.4%) and in the calf (53.1%); 95% were mild to moderate.',
    seen: 'abstract-or-page',
  },
  'safer-xxxviii-comrades-2024': {
    authors: 'MacMillan C and colleagues',
    year: 2024,
    title:
      'Sex, training variables, history of chronic disease, and chronic injury are risk factors associated with a history of EAMC in 10,973 ultramarathon race entrants: a SAFER XXXVIII study',
    journal: 'Journal of Sports Medicine and Physical Fitness 64(9):961-969',
    url: 'https://doi.org/10.23736/S0022-4707.24.15842-2',
    kind: 'cross-sectional',
    studied: '10 973 entrants to the {km:90} Comrades Marathon',
    found:
      '14.4% had ever cramped: 16.1% of men and 8.3% of women. It was commoner with each long-term condition (1.31 times) and after an earlier collapse (1.87 times).',
    seen: 'abstract-or-page',
  },
  'swanevelder-2017-severe-eamc': {
    authors: 'Swanevelder S, Schwellnus MP, Jordaan E',
    year: 2017,
    title: 'Risk factors for EAMC, including more severe (recurrent) cramping, in distance runners',
    journal: 'British Journal of Sports Medicine 51(4):393',
    url: 'https://bjsm.bmj.com/content/51/4/393.3',
    kind: 'cohort',
    studied: '41 698 distance runners ({km:21.1} and {km:56})',
    found:
      'Cramp went with being male, over 40, heavier, on regular medicines, injured in the last year, and training fewer than 3 times a week. Newer runners cramped more, which another paper contradicts.',
    seen: 'partial-or-conference-abstract',
  },
  'manjra-1996-marathon': {
    authors: 'Manjra S, Schwellnus MP, Noakes TD',
    year: 1996,
    title: 'Risk factors for exercise associated muscle cramping (EAMC) in marathon runners',
    journal: 'Medicine & Science in Sports & Exercise 28(5):S167',
    url: 'https://journals.lww.com/acsm-msse/Fulltext/1996/05001/RISK_FACTORS_FOR_EXERCISE_ASSOCIATED_MUSCLE.990.aspx',
    kind: 'cross-sectional',
    studied: '1383 marathon runners (536 crampers, 847 not)',
    found:
      'Crampers named racing (85%), the part after {km:30} (80%), tired muscles (60%), fast pace (57%) and hills (53%). Family cramp was commoner (19% against 10%); training load, drinking and salt did not differ.',
    seen: 'partial-or-conference-abstract',
  },
  'ironman-epidemiology-2000s': {
    authors: 'Collins M, Schwellnus MP and colleagues (author list not seen)',
    year: null,
    title: 'The epidemiology of exercise associated muscle cramps (EAMC) in Ironman triathletes',
    journal: 'Medicine & Science in Sports & Exercise (supplement)',
    url: 'https://discovery.researcher.life/article/the-epidemiology-of-exercise-associated-muscle-cramps-eamc-in-ironman-triathletes/f52d434a1021349f837bb465d2502b74',
    kind: 'cross-sectional',
    studied: '799 South African Ironman entrants; 422 answered the cramp section',
    found:
      '68.5% had cramped, more in races (46.1%) than in training (18.8%), mostly in the last quarter (56.5%) and mostly mildly (77.5%). Of those with severe cramp, 38.5% had it in the family.',
    seen: 'partial-or-conference-abstract',
    weak: true,
  },
  'martinez-navarro-2022-marathon': {
    authors: 'Martinez-Navarro I and colleagues',
    year: 2022,
    title: 'Muscle Cramping in the Marathon: Dehydration and Electrolyte Depletion vs. Muscle Damage',
    journal: 'Journal of Strength and Conditioning Research 36(6):1629-1635',
    url: 'https://doi.org/10.1519/JSC.0000000000003713',
    kind: 'cohort',
    studied: '98 marathoners, 88 finishers, 20 cramped',
    found:
      'Weight change, urine, sodium and potassium were the same in the 20 who cramped, but muscle damage was greater (CK 2439 against 1167 after a day). Fewer had done strength work (25% against 47.6%), which may be chance.',
    seen: 'abstract-or-page',
  },
  'hoffman-2015-161km': {
    authors: 'Hoffman MD, Stuempfle KJ',
    year: 2015,
    title:
      'Muscle Cramping During a 161-km Ultramarathon: Comparison of Characteristics of Those With and Without Cramping',
    journal: 'Sports Medicine - Open',
    url: 'https://doi.org/10.1186/s40798-015-0019-7',
    kind: 'cohort',
    studied: '280 of 376 starters in a {km:161} race answered; 181 gave blood after it',
    found:
      '14.3% cramped and 26.8% nearly did. Earlier cramp and more muscle damage went with it; weight change, salt supplements and blood sodium did not.',
    seen: 'abstract-or-page',
  },
  'connolly-2024-kona': {
    authors: 'Johnson K, Connolly C, Nilssen P, Miller T, Hiller WD',
    year: 2024,
    title:
      'Classification of exercise-associated muscle cramps in Ironman-distance triathletes over three decades (later in the Clinical Journal of Sport Medicine)',
    journal: 'International Journal of Exercise Science: Conference Proceedings 8(10):44',
    url: 'https://digitalcommons.wku.edu/ijesab/vol8/iss10/44/',
    kind: 'cohort',
    studied: '10 553 medical records, Kona 1989-2019 (2859 with cramp, 7670 without)',
    found:
      'Of those who sought help, crampers were dehydrated more often (odds 1.63 times) and had often cramped earlier that day (2.40). Their blood sodium was a touch higher (140 against 139).',
    seen: 'partial-or-conference-abstract',
  },
  'summers-2014-rugby': {
    authors: 'Summers KM, Snodgrass SJ, Callister R',
    year: 2014,
    title: 'Predictors of Calf Cramping in Rugby League',
    journal: 'Journal of Strength and Conditioning Research 28(3):774-783',
    url: 'https://doi.org/10.1519/JSC.0b013e31829f360c',
    kind: 'cohort',
    studied: '103 male rugby league players followed for a season; 52 cramped',
    found:
      'An earlier calf cramp (odds 10.85 times) and back pain that cost playing time (4.50) predicted cramp. Hydration, foot posture, foot strike and flexibility did not.',
    seen: 'abstract-or-page',
  },
  'two-oceans-medical-page': {
    authors: 'Two Oceans Marathon medical team',
    year: null,
    title: 'OMTOM Medical Newsflash: Cramping, and how to avoid it',
    journal: 'Two Oceans Marathon',
    url: 'https://www.twooceansmarathon.org.za/news/omtom-medical-newsflash-cramping-and-how-avoid-it',
    kind: 'health-service',
    studied: 'Two Oceans {km:21} and {km:56} runners',
    found:
      'The race doctors advise training for the distance, no first half faster than training pace, full recovery from injury and asking about medicines. They say water, salt and magnesium play no part.',
    seen: 'abstract-or-page',
  },
} as const satisfies { readonly [S in SourceId]?: Source }
