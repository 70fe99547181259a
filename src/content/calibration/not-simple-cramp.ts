import type { CalibrationStory } from '../../domain/calibrationCase'

export const notSimpleCramp = [
  {
    id: 'case-002',
    kind: 'not-simple-cramp',
    source: 'https://stoptheclot.org/patient-stories/renees-story',
    summary:
      'A fit 44-year-old on the pill, with weeks of pain in one calf that woke her last night. This morning she was short of breath, faint and her heart raced.',
    gold: {
      causes: ['not-a-cramp', 'medical-condition', 'medicines'],
      triage: 'emergency',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-024',
    kind: 'not-simple-cramp',
    source: 'https://findarace.com/blog/hydration-a-lesson-learned',
    summary:
      'After a first ultra on a warm day and litres of water, a runner is unsteady, no better for rest, has vomited and now starts to cramp.',
    gold: {
      causes: ['overdrinking', 'medical-condition', 'sodium-loss'],
      triage: 'emergency',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-038',
    kind: 'not-simple-cramp',
    source: 'https://irunfar.com/break-it-down-exertional-rhabdomyolysis-in-ultramarathons',
    summary:
      'An experienced ultrarunner has just finished a hundred-mile mountain race. After a record pace the legs lost all coordination and falls came one after another.',
    gold: {
      causes: ['medical-condition', 'pacing-too-hard'],
      triage: 'emergency',
      alsoOk: ['same-day'],
      sure: 'high',
    },
  },
  {
    id: 'case-040',
    kind: 'not-simple-cramp',
    source: 'a fundraising page',
    summary:
      'A young man whose muscles have stiffened since childhood within moments of effort. In his last game a sprint locked his legs, belly and arms.',
    gold: {
      causes: ['medical-condition'],
      triage: 'see-doctor',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-047',
    kind: 'not-simple-cramp',
    source: 'https://experts.umn.edu/en/publications/exertional-heat-stroke-during-a-cool-weather-marathon-a-case-stud',
    summary:
      'A helper asks about a man in his thirties who went down at the finish of a cold marathon, agitated and unable to walk, a week after a virus.',
    gold: {
      causes: ['heat-and-sweat', 'medical-condition', 'pacing-too-hard'],
      triage: 'emergency',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-051',
    kind: 'not-simple-cramp',
    source: 'https://nirunning.co.uk/q-a-from-injury-clinic-on-thursday-6th-august-2015/',
    summary:
      'A club runner whose right calf, never the left, has cramped in every speed session for more than six months.',
    gold: {
      causes: ['not-a-cramp', 'tight-calves-poor-recovery', 'pacing-too-hard'],
      triage: 'see-physio',
      alsoOk: ['see-doctor'],
      sure: 'medium',
    },
  },
  {
    id: 'case-055',
    kind: 'not-simple-cramp',
    source: 'http://www.featherstonbill.com/2016/03/',
    summary:
      'A marathon trainee with a sore heel felt a pop at the back of it on a steep rise and soon had to stop even walking.',
    gold: {
      causes: ['not-a-cramp', 'training-load'],
      triage: 'same-day',
      alsoOk: ['see-doctor'],
      sure: 'medium',
    },
  },
  {
    id: 'case-070',
    kind: 'not-simple-cramp',
    source: 'http://accessphysiotherapy.mhmedical.com/content.aspx?bookid=639&sectionid=43788288',
    summary:
      'A fireman new to running added a mile a week. Inner shin pain came earlier and stronger, and now hurts at rest, in bed and on walking, with a limp.',
    gold: {
      causes: ['not-a-cramp', 'training-load'],
      triage: 'see-doctor',
      alsoOk: ['see-physio', 'same-day'],
      sure: 'medium',
    },
  },
  {
    id: 'case-080',
    kind: 'not-simple-cramp',
    source: 'https://www.hindawi.com/journals/crirh/2015/721078/citations/',
    summary:
      'A marathoner of 50, five months into a second statin. His legs grew weak during a race, and at the finish they clenched all over for five minutes.',
    gold: {
      causes: ['medicines', 'medical-condition'],
      triage: 'see-doctor',
      alsoOk: ['same-day'],
      sure: 'high',
    },
  },
  {
    id: 'case-087',
    kind: 'not-simple-cramp',
    source: 'http://www.ncbi.nlm.nih.gov/pubmed/22146368',
    summary:
      'A healthy student of 21 who runs marathons. A calf thought to be pulled got better, and four weeks later it hurts again in a way that no strain explains.',
    gold: {
      causes: ['not-a-cramp', 'medical-condition'],
      triage: 'same-day',
      alsoOk: ['see-doctor'],
      sure: 'high',
    },
  },
  {
    id: 'case-095',
    kind: 'not-simple-cramp',
    source:
      'https://www.acc.org/Education-and-Meetings/Patient-Case-Quizzes/2019/12/10/07/12/Leg-Pain-During-Exercise-or-Driving',
    summary:
      'A runner of 26 with two worsening months of foot pain, a tight calf and pins and needles in one leg within moments of running, gone soon after stopping.',
    gold: {
      causes: ['not-a-cramp', 'medical-condition'],
      triage: 'see-doctor',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-096',
    kind: 'not-simple-cramp',
    source: 'https://mensrunninguk.co.uk/?p=15717',
    summary:
      'A runner with six weeks of pain in one lower leg since a half marathon. It moves about, and massage helps only for a while.',
    gold: {
      causes: ['not-a-cramp'],
      triage: 'see-physio',
      alsoOk: ['see-doctor'],
      sure: 'medium',
    },
  },
  {
    id: 'case-103',
    kind: 'not-simple-cramp',
    source:
      'http://www.neurologyindia.com/article.asp?issn=0028-3886;year=2020;volume=68;issue=1;spage=182;epage=184;aulast=Shukla;type=3',
    summary:
      'A man of 34 with repeated spells of sore, weak, crampy muscles and dark urine after long effort, fasting or a virus. Another spell is on him now.',
    gold: {
      causes: ['medical-condition'],
      triage: 'emergency',
      alsoOk: ['same-day'],
      sure: 'high',
    },
  },
  {
    id: 'case-108',
    kind: 'not-simple-cramp',
    source: 'https://pmrjabstracts.org/abstract/external-iliac-artery-endofibrosis-in-a-distance-runner-a-case-report',
    summary:
      'A runner of 33 whose right calf and hamstring go dead far too early on runs, with pins and needles in that foot, for four months.',
    gold: {
      causes: ['not-a-cramp', 'medical-condition'],
      triage: 'see-doctor',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-010',
    kind: 'not-simple-cramp',
    source: 'https://healthunlocked.com/couchto5k/posts/137362104/gutted-day1-of-wk-2-calf-strain',
    summary:
      'On the first run of couch to 5K week two, a dieting beginner’s calf suddenly went, could bear no weight and has not let go.',
    gold: {
      causes: ['not-a-cramp', 'training-load', 'inadequate-warm-up'],
      triage: 'see-physio',
      alsoOk: ['see-doctor', 'same-day'],
      sure: 'high',
    },
  },
  {
    id: 'case-011',
    kind: 'not-simple-cramp',
    source: 'https://casereports.bmj.com/content/2009/bcr.09.2008.1002.full',
    summary:
      'Six hours after the London Marathon a 37-year-old woman who drank at every station is vomiting, confused and remembers nothing of the race.',
    gold: {
      causes: ['overdrinking', 'medical-condition'],
      triage: 'emergency',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-033',
    kind: 'not-simple-cramp',
    source: 'https://stoptheclot.org/patient-stories/bethans-story',
    summary:
      'A hill runner felt no leg pain during a tough sixteen-mile run, but woke that night with the left leg throbbing and swollen, the calf visibly bigger.',
    gold: {
      causes: ['not-a-cramp', 'medical-condition'],
      triage: 'emergency',
      alsoOk: ['same-day'],
      sure: 'high',
    },
  },
  {
    id: 'case-042',
    kind: 'not-simple-cramp',
    source: 'https://reneopharma.com/patient-stories/stacey/',
    summary:
      'A woman of 38, out of training for a year, cramped all over within minutes of swimming and now has cola-coloured urine; muscles have tired easily since childhood.',
    gold: {
      causes: ['medical-condition'],
      triage: 'emergency',
      alsoOk: ['same-day'],
      sure: 'high',
    },
  },
  {
    id: 'case-046',
    kind: 'not-simple-cramp',
    source: 'https://runnersworldonline.com.au/the-weird-symptoms-of-overdrinking-during-your-race/',
    summary:
      'In a hot second marathon a runner who took water at every station felt sick from thirty kilometres, with swollen fingers and a sloshing stomach.',
    gold: {
      causes: ['overdrinking', 'heat-and-sweat'],
      triage: 'same-day',
      alsoOk: ['see-doctor', 'emergency'],
      sure: 'medium',
    },
  },
  {
    id: 'case-056',
    kind: 'not-simple-cramp',
    source: 'https://zurnoplus.com/a-case-of-severe-exercise-associated-hyponatremia-after-running-marathon',
    summary:
      'After an eight-hour marathon, with a painkiller taken before the start, a man of 39 stiffened, had a fit and is now hard to rouse.',
    gold: {
      causes: ['overdrinking', 'medical-condition', 'medicines'],
      triage: 'emergency',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-059',
    kind: 'not-simple-cramp',
    source: 'https://www.irunningtips.com/achilles-tendon-injury-trail-run-racing/',
    summary:
      'Arriving too late to warm up for a trail race, a runner felt a bang low in the right leg and later could only hop.',
    gold: {
      causes: ['not-a-cramp', 'inadequate-warm-up', 'forefoot-strike-or-uphill'],
      triage: 'see-doctor',
      alsoOk: ['same-day'],
      sure: 'high',
    },
  },
  {
    id: 'case-060',
    kind: 'not-simple-cramp',
    source: 'http://www.journalchiromed.com/article/S1556-3707(16)30019-0/abstract?rss=yes',
    summary:
      'A 21-year-old man gets a tingling, then weak foot whenever he runs, so that he must stop; it settles afterwards and he is fine at rest.',
    gold: {
      causes: ['not-a-cramp', 'medical-condition'],
      triage: 'see-doctor',
      alsoOk: ['see-physio'],
      sure: 'high',
    },
  },
  {
    id: 'case-069',
    kind: 'not-simple-cramp',
    source:
      'https://meridian.allenpress.com/jat/article/58/4/345/494199/Chronic-Exertional-Compartment-Syndrome-Resolved',
    summary:
      'A 34-year-old woman gets tight, painful, numbing lower legs about a mile into every run; stopping ends it.',
    gold: {
      causes: ['not-a-cramp', 'medical-condition'],
      triage: 'see-doctor',
      alsoOk: ['see-physio'],
      sure: 'high',
    },
  },
  {
    id: 'case-076',
    kind: 'not-simple-cramp',
    source: 'http://brainhell.blogspot.com/2005/05/2002-i-was-looking-once-again-at.html',
    summary:
      'A hill runner had to stop on a summer run with rippling cramps across the buttocks, and weeks later, despite rest, has not regained his strength.',
    gold: {
      causes: ['medical-condition'],
      triage: 'see-doctor',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-092',
    kind: 'not-simple-cramp',
    source:
      'http://azkurs.org/a-case-with-cramp-fasciculation-syndrome-kramp-fasikulasyon-se/azkurs.org/pars_docs/refs/14/13743/azkurs.org/pdfview/a-case-with-cramp-fasciculation-syndrome-kramp-fasikulasyon-se.html',
    summary:
      'A 27-year-old professional footballer has had three years of cramps in both calves with visible flickers, aching, stiffness and less tolerance for hard exercise.',
    gold: {
      causes: ['medical-condition'],
      triage: 'see-doctor',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-104',
    kind: 'not-simple-cramp',
    source: 'http://www.saltyrunning.com/blood-clots-when-a-pain-in-the-leg-is-more-than-a-tight-muscle/',
    summary:
      'An elite woman marathoner, ten days after the Olympic Trials, woke with one tight spot high in the right calf.',
    gold: {
      causes: ['not-a-cramp', 'medical-condition'],
      triage: 'same-day',
      alsoOk: ['see-doctor'],
      sure: 'medium',
    },
  },
  {
    id: 'case-111',
    kind: 'not-simple-cramp',
    source:
      'https://www.acc.org/education-and-meetings/patient-case-quizzes/2020/10/20/12/48/exercise-induced-leg-and-calf-pain-in-an-athlete',
    summary:
      'A 19-year-old cross-country runner has deep calf cramping with tingling soles in both legs on inclines and repeated jumping.',
    gold: {
      causes: ['not-a-cramp', 'medical-condition'],
      triage: 'see-doctor',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-114',
    kind: 'not-simple-cramp',
    source: 'https://beginnertriathlete.com/cms/article-detail.asp?articleid=2072',
    summary:
      'After long rest for both Achilles tendons, a runner now on three weekly runs has a charley horse feeling in the left calf that stays.',
    gold: {
      causes: ['not-a-cramp', 'training-load'],
      triage: 'see-physio',
      alsoOk: ['see-doctor'],
      sure: 'medium',
    },
  },
  {
    id: 'case-115',
    kind: 'not-simple-cramp',
    source: 'https://threespiresphysiotherapy.co.uk/news-articles/70-physiotherapy-case',
    summary:
      'A man in his early forties has had severe left calf cramp on runs for months, getting worse, with low back and thigh pain brought on by sitting and running.',
    gold: {
      causes: ['not-a-cramp'],
      triage: 'see-physio',
      alsoOk: ['see-doctor'],
      sure: 'high',
    },
  },
  {
    id: 'case-117',
    kind: 'not-simple-cramp',
    source: 'https://pubmed.ncbi.nlm.nih.gov/26694842/',
    summary:
      'A healthy man of thirty fell at mile twelve of a cold half marathon, confused and warm to touch, exactly as happened to him six weeks earlier.',
    gold: {
      causes: ['heat-and-sweat', 'medical-condition'],
      triage: 'emergency',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-126',
    kind: 'not-simple-cramp',
    source: 'https://stoptheclot.org/patient-stories/jills-story',
    summary:
      'A marathoner on the pill, after flights and bronchitis, has left calf pain growing daily although she only swam, and her breathing is below par.',
    gold: {
      causes: ['not-a-cramp', 'medical-condition', 'medicines'],
      triage: 'same-day',
      alsoOk: ['emergency'],
      sure: 'high',
    },
  },
  {
    id: 'case-128',
    kind: 'not-simple-cramp',
    source: 'http://smj.org.sg/article/popliteal-artery-entrapment-syndrome-singaporean-mixed-martial-arts-fighter',
    summary:
      'A 25-year-old man gets right calf pain after five minutes of jogging every time; it goes fully with five to ten minutes’ rest, for a year now.',
    gold: {
      causes: ['not-a-cramp', 'medical-condition'],
      triage: 'see-doctor',
      alsoOk: [],
      sure: 'high',
    },
  },
] as const satisfies readonly CalibrationStory[]
