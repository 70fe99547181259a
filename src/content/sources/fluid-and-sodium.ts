import type { Source } from '../../domain/source'
import type { SourceId } from '../../domain/sourceIds'

export const fluidAndSodium = {
  'lau-2019-ors': {
    authors: 'Lau WY, Kato H, Nosaka K',
    year: 2019,
    title:
      'Water intake after dehydration makes muscles more susceptible to cramp but electrolytes reverse that effect',
    journal: 'BMJ Open Sport & Exercise Medicine 5(1):e000478',
    url: 'https://doi.org/10.1136/bmjsem-2018-000478',
    kind: 'lab',
    studied: '10 healthy young men, downhill running at {c:35-36} to 2% weight loss, crossover',
    found:
      'Losing 2% of body weight did not change how easily the calf cramped. Plain water afterwards made it easier (threshold 4.3-5.1 Hz lower), a rehydration drink harder (3.7-5.4 Hz higher).',
    seen: 'abstract-or-page',
  },
  'lau-2021-ors-during': {
    authors: 'Lau WY, Kato H, Nosaka K',
    year: 2021,
    title:
      'Effect of oral rehydration solution versus spring water intake during exercise in the heat on muscle cramp susceptibility of young men',
    journal: 'Journal of the International Society of Sports Nutrition 18',
    url: 'https://doi.org/10.1186/s12970-021-00414-8',
    kind: 'lab',
    studied: '10 young men (not cramp-prone), 40-60 min downhill running in {c:35-36}, crossover',
    found:
      'Replacing sweat with plain water made a provoked cramp easier (3.8-4.5 Hz lower), with a rehydration drink harder (6.5-13.6 Hz higher). These were electrically provoked cramps, not real ones.',
    seen: 'abstract-or-page',
  },
  'jung-2005-cho-electrolyte': {
    authors: 'Jung AP, Bishop PA, Al-Nawwas A, Dale RB',
    year: 2004,
    title: 'The Role of Dehydration and Electrolyte Loss on Exercise Associated Muscle Cramps',
    journal:
      'Medicine & Science in Sports & Exercise 36(5):S181 (abstract; full paper in Journal of Athletic Training 2005)',
    url: 'https://journals.lww.com/acsm-msse/Fulltext/2004/05001/The_Role_of_Dehydration_and_Electrolyte_Loss_on.866.aspx',
    kind: 'lab',
    studied: '13 young men, calf-fatiguing protocol at {c:37}, crossover',
    found:
      '9 of 13 cramped, and 7 did so even when well hydrated with salts. In those 7 a carbohydrate and salt drink put the cramp off (36.8 against 14.6 min).',
    seen: 'partial-or-conference-abstract',
  },
  'miller-2010-hypohydration-3pct': {
    authors: 'Miller KC and colleagues',
    year: 2010,
    title: 'Three Percent Hypohydration Does Not Affect Threshold Frequency of Electrically Induced Cramps',
    journal: 'Medicine & Science in Sports & Exercise 42(11)',
    url: 'https://doi.org/10.1249/MSS.0b013e3181dd5e3a',
    kind: 'lab',
    studied: '10 men',
    found:
      'Losing 3% of body weight and a good deal of sodium, without tiring the muscle, did not change how easily it cramped (23.7 against 21.3 Hz, may be chance).',
    seen: 'abstract-or-page',
  },
  'braulick-2012-5pct': {
    authors: 'Braulick KW, Miller KC, Albrecht JM, Tucker JM, Deal JE',
    year: 2013,
    title: 'Significant and serious dehydration does not affect skeletal muscle cramp threshold frequency',
    journal: 'British Journal of Sports Medicine 47:710',
    url: 'https://doi.org/10.1136/bjsports-2012-091501',
    kind: 'lab',
    studied: '10 adults losing about 5% of body mass',
    found:
      'Losing 3-5% or more of body weight changed neither how easily nor how hard a muscle cramped when tiredness was kept the same.',
    seen: 'partial-or-conference-abstract',
  },
  'stofan-2005-football': {
    authors: 'Stofan JR and colleagues',
    year: 2005,
    title: 'Sweat and Sodium Losses in NCAA Football Players: A Precursor to Heat Cramps?',
    journal: 'Int J Sport Nutrition and Exercise Metabolism 15(6):641-652',
    url: 'https://doi.org/10.1123/ijsnem.15.6.641',
    kind: 'cross-sectional',
    studied: '5 cramp-prone and 5 matched never-cramping American football players',
    found:
      'Crampers had twice as much sodium in their sweat (54.6 against 25.3 mmol/L) and lost about 5.1 against 2.2 g in a practice. Only ten players, in an industry laboratory.',
    seen: 'abstract-or-page',
  },
  'horswill-2009-nfl': {
    authors: 'Horswill CA and colleagues',
    year: 2009,
    title: 'Sodium Balance During U.S. Football Training in the Heat: Cramp-Prone vs. Reference Players',
    journal: 'International Journal of Sports Medicine 30(11):789-794',
    url: 'https://doi.org/10.1055/s-0029-1234056',
    kind: 'cross-sectional',
    studied: '14 professional football players (6 cramp-prone)',
    found:
      'Cramp-prone players drank more of their fluid as plain water and their blood sodium tended to fall; three dropped below 135. Sweat sodium (52.6 against 38.3 mmol/L) may differ by chance.',
    seen: 'abstract-or-page',
  },
  'hew-butler-2006-ironman-sodium': {
    authors: 'Hew-Butler TD, Sharwood K, Collins M, Speedy D, Noakes T',
    year: 2006,
    title: 'Sodium supplementation is not required to maintain serum sodium concentrations during an Ironman triathlon',
    journal: 'British Journal of Sports Medicine 40(3):255-259',
    url: 'https://doi.org/10.1136/bjsm.2005.022418',
    kind: 'rct',
    studied: '413 Ironman finishers randomised to salt tablets, placebo or none',
    found:
      'Taking 3.6 g of extra sodium over the race changed nothing: not blood sodium, weight, temperature, blood pressure or finishing time.',
    seen: 'abstract-or-page',
  },
  'mccubbin-costa-2018-sodium': {
    authors: 'McCubbin AJ, Costa RJS',
    year: 2018,
    title: 'Impact of Sodium Ingestion During Exercise on Endurance Performance: A Systematic Review',
    journal: 'International Journal of Sports Science 8(3):97-107',
    url: 'https://doi.org/10.5923/j.sports.20180803.05',
    kind: 'systematic-review',
    studied: 'Endurance athletes, five studies',
    found:
      'Doses of 280-900 mg of sodium an hour were tried and one study in five found a gain in performance. Guidelines give no firm amount.',
    seen: 'abstract-or-page',
  },
  'acsm-2007-fluid': {
    authors: 'Sawka MN, Burke LM, Eichner ER, Maughan RJ, Montain SJ, Stachenfeld NS (ACSM)',
    year: 2007,
    title: 'American College of Sports Medicine position stand: Exercise and Fluid Replacement',
    journal: 'Medicine & Science in Sports & Exercise 39(2):377-390',
    url: 'https://doi.org/10.1249/mss.0b013e31802ca597',
    kind: 'guideline',
    studied: 'Adults exercising',
    found:
      'Start well hydrated, try not to lose more than 2% of body weight, never drink more than you sweat, and weigh yourself before and after to learn your own rate.',
    seen: 'partial-or-conference-abstract',
  },
  'hew-butler-2015-eah': {
    authors: 'Hew-Butler T, Rosner MH, Fowkes-Godek S, et al.',
    year: 2015,
    title:
      'Statement of the Third International Exercise-Associated Hyponatremia Consensus Development Conference, Carlsbad, California, 2015',
    journal: 'Clinical Journal of Sport Medicine 25(4):303-320',
    url: 'https://doi.org/10.1097/JSM.0000000000000221',
    kind: 'consensus',
    studied: 'Endurance athletes',
    found: 'Seventeen experts describe low blood sodium in exercise as a fluid balance problem that can be prevented.',
    seen: 'partial-or-conference-abstract',
  },
  'eah-practical-guide-2018': {
    authors: 'German Journal of Sports Medicine (authors not seen)',
    year: 2018,
    title:
      'Exercise-Associated Hyponatremia: Practical Guide to its Recognition, Treatment and Avoidance during Prolonged Exercise',
    journal: 'German Journal of Sports Medicine',
    url: 'https://www.germanjournalsportsmedicine.com/archive/archive-2018/issue-10/exercise-associated-hyponatremia-practical-guide-to-its-recognition-treatment-and-avoidance-during-prolonged-exercise/',
    kind: 'narrative-review',
    studied: 'Endurance athletes',
    found:
      'Low blood sodium comes mainly from drinking too much while the body holds on to water. Early signs are nausea, dizziness, headache and weight gain; drinking to thirst generally prevents it.',
    seen: 'abstract-or-page',
  },
  'wms-eah-overdrinking-2009': {
    authors: 'Wilderness & Environmental Medicine (author not shown)',
    year: 2009,
    title: 'Exercise-Associated Hyponatremia: Overzealous Fluid Consumption',
    journal: 'Wilderness & Environmental Medicine 20(2):139-143',
    url: 'https://www.wemjournal.org/article/S1080-6032%2809%2970110-3/fulltext',
    kind: 'narrative-review',
    studied: 'Endurance and wilderness participants',
    found:
      'Drinking beyond need is the main cause of low blood sodium. Women, lighter people and users of anti-inflammatory painkillers are most at risk; drink by felt need, not by a rule.',
    seen: 'abstract-or-page',
  },
  'wms-2019-eah': {
    authors: 'Bennett BL, Hew-Butler T, Rosner MH, Myers T, Lipman GS',
    year: 2020,
    title:
      'Wilderness Medical Society Clinical Practice Guidelines for the Management of Exercise-Associated Hyponatremia: 2019 Update',
    journal: 'Wilderness & Environmental Medicine',
    url: 'https://doi.org/10.1016/j.wem.2019.11.003',
    kind: 'guideline',
    studied: 'Endurance and wilderness participants',
    found:
      'Avoid overdrinking. Drink to thirst, or by your own hourly weight loss so that you never gain weight; it happens in cold as well as heat.',
    seen: 'secondary-report',
  },
  'eah-2015-press': {
    authors: 'Wolters Kluwer / Newswise',
    year: 2015,
    title: 'Drink when thirsty to avoid fatal drops in blood sodium levels during exercise',
    journal: 'Newswise (press release of the 2015 consensus)',
    url: 'https://www.newswise.com/articles/drink-when-thirsty-to-avoid-fatal-drops-in-blood-sodium-levels-during-exercise',
    kind: 'consensus',
    studied: 'Recreational to elite exercisers',
    found:
      'Letting thirst guide drinking should prevent both overdrinking and serious dehydration. Two school footballers had died from drinking too much.',
    seen: 'secondary-report',
  },
  'dge-2020-fluid': {
    authors: 'Mosler S, Braun H, Carlsohn A, et al. (German Nutrition Society working group)',
    year: 2020,
    title: 'Position Stand: Fluid Replacement in Sports',
    journal: 'German Journal of Sports Medicine (Deutsche Zeitschrift fuer Sportmedizin) 71(7)',
    url: 'https://doi.org/10.5960/dzsm.2020.453',
    kind: 'guideline',
    studied: 'Recreational and competitive athletes',
    found:
      'Trust thirst. Nothing is needed under 30-40 min; over 1.5 hours use a drink with 4-8% carbohydrate and 400-1100 mg of sodium per litre.',
    seen: 'abstract-or-page',
  },
  'coyle-2004-fluid-fuel': {
    authors: 'Coyle EF',
    year: 2004,
    title: 'Fluid and fuel intake during exercise',
    journal: 'Journal of Sports Sciences 22:39-55',
    url: 'https://doi.org/10.1080/0264041031000140545',
    kind: 'narrative-review',
    studied: 'Endurance athletes',
    found:
      'Never drink faster than you sweat. Take 30-60 g of carbohydrate an hour, and add sodium over 2 hours or when you lose more than 3-4 g.',
    seen: 'abstract-or-page',
  },
  'hobson-2010-alcohol-urine': {
    authors: 'Hobson RM, Maughan RJ',
    year: 2010,
    title: 'Hydration status and the diuretic action of a small dose of alcohol',
    journal: 'Alcohol and Alcoholism 45(4):366-373',
    url: 'https://doi.org/10.1093/alcalc/agq029',
    kind: 'lab',
    studied: '12 men, a litre of beer with and without alcohol',
    found:
      'With 4% alcohol they passed more: {ml:1279} against {ml:1121} in 4 hours. When they were dry, it hardly differed.',
    seen: 'abstract-or-page',
  },
  'gssi-2022-carbohydrate': {
    authors: 'Wallis GA, Podlogar T',
    year: 2022,
    title: 'Dietary carbohydrate and the endurance athlete: contemporary perspectives',
    journal: 'Gatorade Sports Science Institute, Sports Science Exchange',
    url: 'https://www.gssiweb.org/sports-science-exchange/article/dietary-carbohydrate-and-the-endurance-athlete-contemporary-perspectives',
    kind: 'narrative-review',
    studied: 'Endurance athletes',
    found:
      'Over an hour, take 30-60 g of carbohydrate an hour (60-90 g needs mixed sugars and practice). Industry-hosted, and not about cramp.',
    seen: 'abstract-or-page',
  },
  'baker-2016-sweat-norms': {
    authors: 'Baker LB, Barnes KA, Anderson ML, Passe DH, Stofan JR',
    year: 2016,
    title: 'Normative data for regional sweat sodium concentration and whole-body sweating rate in athletes',
    journal: 'Journal of Sports Sciences 34(4)',
    url: 'https://doi.org/10.1080/02640414.2015.1055291',
    kind: 'cross-sectional',
    studied: '506 athletes, {c:15-50}',
    found:
      'Sweat rates averaged {ml:1210} an hour but ran from {ml:260} to {ml:5730}. Sweat held about 420-1630 mg of sodium per litre.',
    seen: 'abstract-or-page',
  },
  'ranchordas-2017-sweat-sodium': {
    authors: 'Ranchordas MK and colleagues',
    year: 2017,
    title: 'Normative data on regional sweat-sodium concentrations of professional male team-sport athletes',
    journal: 'Journal of the International Society of Sports Nutrition',
    url: 'https://doi.org/10.1186/s12970-017-0197-4',
    kind: 'cross-sectional',
    studied: '696 professional male athletes',
    found:
      "Average sweat sodium was 43-54 mmol/L by sport. Athletes' own guess at how salty they are matched the measurement well (r 0.75-0.96).",
    seen: 'abstract-or-page',
  },
} as const satisfies { readonly [S in SourceId]?: Source }
