import type { CalibrationCase } from '../../domain/calibrationCase'

export const notSimpleCramp = [
  {
    id: 'case-002',
    kind: 'not-simple-cramp',
    source: 'https://stoptheclot.org/patient-stories/renees-story',
    summary:
      'A fit 44-year-old on the pill, with weeks of pain in one calf that woke her last night. This morning she was short of breath, faint and her heart raced.',
    answers: {
      where: ['calf', 'same-leg'],
      feel: ['aches', 'sore-days'],
      'signs-now': ['chest'],
      'chest-now': ['racing-heart', 'breathless'],
      'clot-risk': ['long-journey', 'oestrogen'],
      when: ['in-bed'],
      health: ['40-64', 'medicines'],
      medicines: ['other-linked'],
    },
    gold: { causes: ['not-a-cramp', 'medical-condition', 'medicines'], triage: 'emergency', alsoOk: [] },
    note: 'The pill counts as an oestrogen.',
  },
  {
    id: 'case-024',
    kind: 'not-simple-cramp',
    source: 'https://findarace.com/blog/hydration-a-lesson-learned',
    summary:
      'After a first ultra on a warm day and litres of water, a runner is unsteady, no better for rest, has vomited and now starts to cramp.',
    answers: {
      'signs-now': ['very-unwell', 'fluids'],
      'fluids-now': ['drank-very-unwell'],
      'unwell-now': ['unwell-with-cramps', 'hot-and-no-better'],
      where: ['several-muscles'],
      when: ['just-after'],
      load: ['over-4h', 'longer', 'hillier'],
      drinking: ['schedule', 'plain-water'],
    },
    gold: { causes: ['overdrinking', 'medical-condition', 'sodium-loss'], triage: 'emergency', alsoOk: [] },
    note: 'A warm day, but nothing on being used to it, so the weather is left open.',
  },
  {
    id: 'case-038',
    kind: 'not-simple-cramp',
    source: 'https://irunfar.com/break-it-down-exertional-rhabdomyolysis-in-ultramarathons',
    summary:
      'An experienced ultrarunner has just finished a hundred-mile mountain race. After a record pace the legs lost all coordination and falls came one after another.',
    answers: {
      'signs-now': ['very-unwell'],
      'unwell-now': ['keeps-falling'],
      when: ['last-part'],
      load: ['over-4h', 'longer', 'chasing-time', 'hillier'],
    },
    gold: { causes: ['medical-condition', 'pacing-too-hard'], triage: 'emergency', alsoOk: ['same-day'] },
  },
  {
    id: 'case-040',
    kind: 'not-simple-cramp',
    source: 'a fundraising page',
    summary:
      'A young man whose muscles have stiffened since childhood within moments of effort. In his last game a sprint locked his legs, belly and arms.',
    answers: {
      'signs-now': ['none'],
      when: ['first-minutes'],
      'early-signs': ['all-exercise', 'since-childhood'],
      where: ['arms-or-hands', 'several-muscles'],
      load: ['harder'],
      history: 'few',
    },
    gold: { causes: ['medical-condition'], triage: 'see-doctor', alsoOk: [] },
  },
  {
    id: 'case-047',
    kind: 'not-simple-cramp',
    source: 'https://experts.umn.edu/en/publications/exertional-heat-stroke-during-a-cool-weather-marathon-a-case-stud',
    summary:
      'A helper asks about a man in his thirties who went down at the finish of a cold marathon, agitated and unable to walk, a week after a virus.',
    answers: {
      'signs-now': ['very-unwell'],
      'unwell-now': ['collapse', 'confused', 'keeps-falling'],
      when: ['last-part'],
      load: ['2-to-4h', 'longer'],
      heat: 'cold',
      health: ['18-39', 'ill-lately'],
    },
    gold: { causes: ['heat-and-sweat', 'medical-condition', 'pacing-too-hard'], triage: 'emergency', alsoOk: [] },
  },
  {
    id: 'case-051',
    kind: 'not-simple-cramp',
    source: 'https://nirunning.co.uk/q-a-from-injury-clinic-on-thursday-6th-august-2015/',
    summary:
      'A club runner whose right calf, never the left, has cramped in every speed session for more than six months.',
    answers: { 'signs-now': ['none'], where: ['calf', 'same-leg'], history: 'months', load: ['harder'] },
    gold: {
      causes: ['not-a-cramp', 'tight-calves-poor-recovery', 'pacing-too-hard'],
      triage: 'see-physio',
      alsoOk: ['see-doctor'],
    },
  },
  {
    id: 'case-055',
    kind: 'not-simple-cramp',
    source: 'http://www.featherstonbill.com/2016/03/',
    summary:
      'A marathon trainee with a sore heel felt a pop at the back of it on a steep rise and soon had to stop even walking.',
    answers: { 'signs-now': ['one-leg'], 'leg-now': ['pop'], when: ['middle'], load: ['hillier', 'more-weekly'] },
    gold: { causes: ['not-a-cramp', 'training-load'], triage: 'same-day', alsoOk: ['see-doctor'] },
    note: 'The pain sits at the back of the heel, for which there is no place to tap.',
  },
  {
    id: 'case-070',
    kind: 'not-simple-cramp',
    source: 'http://accessphysiotherapy.mhmedical.com/content.aspx?bookid=639&sectionid=43788288',
    summary:
      'A fireman new to running added a mile a week. Inner shin pain came earlier and stronger, and now hurts at rest, in bed and on walking, with a limp.',
    answers: {
      'signs-now': ['none'],
      feel: ['aches'],
      'builds-signs': ['bone-spot', 'limp', 'worse-weekly'],
      where: ['shin'],
      when: ['first-minutes', 'in-bed'],
      load: ['longer', 'new-to-running'],
      health: ['medicines'],
      medicines: ['painkillers-on-runs'],
    },
    gold: { causes: ['not-a-cramp', 'training-load'], triage: 'see-doctor', alsoOk: ['see-physio', 'same-day'] },
  },
  {
    id: 'case-080',
    kind: 'not-simple-cramp',
    source: 'https://www.hindawi.com/journals/crirh/2015/721078/citations/',
    summary:
      'A marathoner of 50, five months into a second statin. His legs grew weak during a race, and at the finish they clenched all over for five minutes.',
    answers: {
      'signs-now': ['none'],
      where: ['several-muscles'],
      when: ['just-after'],
      health: ['40-64', 'medicines'],
      medicines: ['statin'],
      'medicine-signs': ['new-or-raised', 'weak-on-statin'],
    },
    gold: { causes: ['medicines', 'medical-condition'], triage: 'see-doctor', alsoOk: ['same-day'] },
    note: 'The race is over and the spell settled in minutes, so nothing holds now.',
  },
  {
    id: 'case-087',
    kind: 'not-simple-cramp',
    source: 'http://www.ncbi.nlm.nih.gov/pubmed/22146368',
    summary:
      'A healthy student of 21 who runs marathons. A calf thought to be pulled got better, and four weeks later it hurts again in a way that no strain explains.',
    answers: {
      where: ['calf', 'same-leg'],
      feel: ['aches', 'sore-days'],
      'clot-risk': ['none'],
      lasts: 'days',
      background: ['injury'],
      health: ['18-39', 'well'],
    },
    gold: { causes: ['not-a-cramp', 'medical-condition'], triage: 'same-day', alsoOk: ['see-doctor'] },
    note: 'Rest or walking is not told; a picture that a strain no longer explains is read as an unexplained ache.',
  },
  {
    id: 'case-095',
    kind: 'not-simple-cramp',
    source:
      'https://www.acc.org/Education-and-Meetings/Patient-Case-Quizzes/2019/12/10/07/12/Leg-Pain-During-Exercise-or-Driving',
    summary:
      'A runner of 26 with two worsening months of foot pain, a tight calf and pins and needles in one leg within moments of running, gone soon after stopping.',
    answers: {
      'signs-now': ['none'],
      where: ['calf', 'foot', 'same-leg'],
      history: 'months',
      feel: ['tightens', 'aches', 'tingles'],
      'builds-signs': [
        'same-point',
        'gone-soon',
        'numb-foot',
        'cold-foot',
        'limp',
        'push-off',
        'numbness',
        'worse-weekly',
      ],
      when: ['first-minutes'],
      health: ['18-39', 'medicines'],
      medicines: ['none'],
    },
    gold: { causes: ['not-a-cramp', 'medical-condition'], triage: 'see-doctor', alsoOk: [] },
    note: 'Protein powder and painkillers, but none of the listed medicines.',
  },
  {
    id: 'case-096',
    kind: 'not-simple-cramp',
    source: 'https://mensrunninguk.co.uk/?p=15717',
    summary:
      'A runner with six weeks of pain in one lower leg since a half marathon. It moves about, and massage helps only for a while.',
    answers: {
      'signs-now': ['none'],
      where: ['calf', 'several-muscles', 'same-leg'],
      history: 'months',
      feel: ['aches'],
      lasts: 'days',
    },
    gold: { causes: ['not-a-cramp'], triage: 'see-physio', alsoOk: ['see-doctor'] },
  },
  {
    id: 'case-103',
    kind: 'not-simple-cramp',
    source:
      'http://www.neurologyindia.com/article.asp?issn=0028-3886;year=2020;volume=68;issue=1;spage=182;epage=184;aulast=Shukla;type=3',
    summary:
      'A man of 34 with repeated spells of sore, weak, crampy muscles and dark urine after long effort, fasting or a virus. Another spell is on him now.',
    answers: {
      'signs-now': ['fluids'],
      'fluids-now': ['dark-urine'],
      health: ['18-39', 'earlier-sign'],
      'signs-before': ['dark-urine-earlier'],
      where: ['several-muscles'],
      when: ['last-part'],
      history: 'few',
    },
    gold: { causes: ['medical-condition'], triage: 'emergency', alsoOk: ['same-day'] },
  },
  {
    id: 'case-108',
    kind: 'not-simple-cramp',
    source: 'https://pmrjabstracts.org/abstract/external-iliac-artery-endofibrosis-in-a-distance-runner-a-case-report',
    summary:
      'A runner of 33 whose right calf and hamstring go dead far too early on runs, with pins and needles in that foot, for four months.',
    answers: {
      'signs-now': ['none'],
      where: ['calf', 'hamstring', 'same-leg'],
      history: 'months',
      feel: ['weak', 'tingles'],
      'builds-signs': ['numb-foot', 'numbness'],
      when: ['every-run'],
      'rest-signs': ['wasting'],
      health: ['18-39'],
    },
    gold: { causes: ['not-a-cramp', 'medical-condition'], triage: 'see-doctor', alsoOk: [] },
    note: 'The calves differ in size, which one has changed is not told.',
  },
] as const satisfies readonly CalibrationCase[]
