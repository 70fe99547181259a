import type { CalibrationCase } from '../../domain/calibrationCase'

export const runnerAccount = [
  {
    id: 'case-001',
    kind: 'runner-account',
    source: 'https://nirunning.co.uk/q-a-from-injury-clinic-on-thursday-2nd-october-2014/',
    summary:
      'A runner in the last weeks of marathon training. One calf cramps hard on stopping after long runs, which grow longer and come closer together.',
    answers: {
      'signs-now': ['none'],
      where: ['calf'],
      when: ['just-after'],
      load: ['longer', 'back-to-back'],
      history: 'few',
    },
    gold: {
      causes: ['training-load', 'tight-calves-poor-recovery', 'sodium-loss', 'dehydration'],
      triage: 'self-care',
      alsoOk: [],
    },
    note: 'One calf, but no length of time, and long runs only: not enough for “always the same leg”.',
  },
  {
    id: 'case-008',
    kind: 'runner-account',
    source: 'comment on the coach article',
    summary:
      'A fell runner whose calves cramp on long climbs or just over the top, never on the flat, whatever the weather.',
    answers: { 'signs-now': ['none'], where: ['calf'], load: ['hillier'], heat: 'any-weather', history: 'few' },
    gold: { causes: ['forefoot-strike-or-uphill', 'training-load'], triage: 'self-care', alsoOk: [] },
    note: 'When in the run is not told, only that it is on or just over a climb.',
  },
  {
    id: 'case-017',
    kind: 'runner-account',
    source: 'https://medium.com/thesixminuteproject/the-biggest-obstacle-muscle-cramps-9dafd6f537ef',
    summary:
      'A fast marathoner who cramps late in every marathon, in legs and upper arms, at a race pace that training never reaches. Warm days bring it on sooner.',
    answers: {
      'signs-now': ['none'],
      where: ['arms-or-hands', 'several-muscles'],
      when: ['last-part'],
      load: ['2-to-4h', 'longer', 'harder', 'fast-start', 'chasing-time'],
      history: 'few',
    },
    gold: {
      causes: ['heat-and-sweat', 'sodium-loss', 'training-load', 'pacing-too-hard', 'cramp-history-susceptibility'],
      triage: 'self-care',
      alsoOk: [],
    },
    note: 'Heat brings the cramps forward, yet they come without it, which no single answer says.',
  },
  {
    id: 'case-023',
    kind: 'runner-account',
    source: 'https://cavedogrunning.blogspot.com/2010/03/marathon-cramping-personal-story.html',
    summary:
      'A runner fairly new to marathons whose legs cramped late in both of them, once on sports drink alone and once on gels and water.',
    answers: {
      'signs-now': ['none'],
      where: ['several-muscles'],
      when: ['last-part'],
      load: ['longer', 'under-prepared'],
      drinking: ['salty-drink'],
      history: 'few',
    },
    gold: { causes: ['training-load', 'pacing-too-hard'], triage: 'self-care', alsoOk: [] },
    note: 'New to the distance, so “new to me” is ticked. The salty drink holds for the first race more than for the second.',
  },
  {
    id: 'case-025',
    kind: 'runner-account',
    source: 'https://runninginindia.rocks/?p=28388',
    summary:
      'A club runner came late, got only half a warm-up, and had a sudden pain in one thigh during the first fast strides.',
    answers: {
      'signs-now': ['none'],
      where: ['several-muscles'],
      when: ['first-minutes'],
      'warm-up': 'none-then-fast',
    },
    gold: { causes: ['inadequate-warm-up', 'not-a-cramp'], triage: 'self-care', alsoOk: ['see-physio'] },
    note: 'Front or back of the thigh is not told. Half a jog and then strides is “little or nothing, and then fast”.',
  },
  {
    id: 'case-026',
    kind: 'runner-account',
    source:
      'https://healthunlocked.com/couchto5k/posts/132863/just-finished-week-3-but-get-really-bad-calf-cramps-and-shin-pain-any-tips-advice',
    summary:
      'A beginner in their early forties, three weeks into a couch-to-5K plan. Both calves have hurt badly from week one and the shins now join in.',
    answers: {
      'signs-now': ['none'],
      where: ['calf', 'shin'],
      load: ['under-1h', 'new-to-running'],
      history: 'few',
      health: ['40-64'],
    },
    gold: {
      causes: ['training-load', 'worn-or-wrong-shoes', 'tight-calves-poor-recovery'],
      triage: 'see-physio',
      alsoOk: ['self-care', 'see-doctor'],
    },
    note: 'When in the run is not told. Sharply worse tonight is not the same as worse week by week.',
  },
  {
    id: 'case-031',
    kind: 'runner-account',
    source: 'https://rl.huuu.biz/r/AdvancedRunning/comments/1318fbl/quick_update_on_muscle_cramping_during_marathon',
    summary:
      'A runner with two marathons just under three hours. The calf cramped near the end of both, sooner in the one with the faster goal.',
    answers: {
      'signs-now': ['none'],
      where: ['calf'],
      when: ['last-part'],
      load: ['2-to-4h', 'longer', 'chasing-time'],
      history: 'few',
    },
    gold: { causes: ['pacing-too-hard', 'training-load'], triage: 'self-care', alsoOk: [] },
  },
  {
    id: 'case-037',
    kind: 'runner-account',
    source: 'comment on the coach article',
    summary:
      'A runner of ten years had a first calf cramp an hour ago, halfway through a run well beyond the usual distance. It is still sore.',
    answers: { 'signs-now': ['none'], where: ['calf'], when: ['middle'], load: ['longer'], history: 'first-ever' },
    gold: { causes: ['training-load', 'pacing-too-hard'], triage: 'self-care', alsoOk: [] },
  },
  {
    id: 'case-074',
    kind: 'runner-account',
    source: 'http://droolfactory.blogspot.com/2008/05/the-continuing-calf-saga.html',
    summary:
      'A first-time marathon trainee whose calf cramps around mile fifteen of long runs and never on shorter ones, in spite of stretching and yoga. Rest clears it.',
    answers: {
      'signs-now': ['none'],
      where: ['calf'],
      when: ['last-part'],
      load: ['2-to-4h'],
      history: 'few',
      background: ['stretches-daily'],
    },
    gold: { causes: ['training-load', 'tight-calves-poor-recovery'], triage: 'self-care', alsoOk: ['see-physio'] },
    note: 'Two hours or more follows from fifteen miles with a walk home.',
  },
  {
    id: 'case-075',
    kind: 'runner-account',
    source: 'http://ontherun.barborkas.cz/2014/08/where-there-are-downs-there-always-come.html',
    summary:
      'After a week of daily mountain running at altitude, both calves were close to cramping within the first mile of an easy hilly run.',
    answers: {
      'signs-now': ['none'],
      where: ['calf'],
      when: ['first-minutes'],
      load: ['hillier', 'back-to-back', 'easy'],
    },
    gold: {
      causes: ['training-load', 'tight-calves-poor-recovery', 'forefoot-strike-or-uphill'],
      triage: 'self-care',
      alsoOk: [],
    },
  },
  {
    id: 'case-078',
    kind: 'runner-account',
    source: 'https://www.scribd.com/document/448902922/calfpaincasestudy2',
    summary:
      'A former rugby player back to running. His calves ache like a pull whenever he does more, and it now lingers; he wobbles on one leg and never trains feet or hips.',
    answers: {
      'signs-now': ['none'],
      feel: ['aches'],
      lasts: 'days',
      where: ['calf'],
      load: ['new-to-running'],
      background: ['weak-feet', 'no-strength'],
    },
    gold: {
      causes: ['weak-feet-and-ankles', 'training-load', 'tight-calves-poor-recovery'],
      triage: 'see-physio',
      alsoOk: ['self-care'],
    },
    note: '“Lingers” is read as more than three days.',
  },
  {
    id: 'case-088',
    kind: 'runner-account',
    source:
      'https://mycheapnfljerseys.com/Article/outdoorsportsfaqs/moreoutdoorsports/joggingrunning/201607/47780.html',
    summary:
      'A man of nearly fifty with bad calf cramps in both his marathons. Before the second he had run nothing over fifteen miles, and he drank a great deal from the start.',
    answers: {
      'signs-now': ['none'],
      where: ['calf'],
      when: ['last-part'],
      load: ['longer', 'under-prepared'],
      drinking: ['schedule'],
      history: 'few',
      health: ['40-64'],
    },
    gold: {
      causes: ['training-load', 'pacing-too-hard', 'forefoot-strike-or-uphill'],
      triage: 'self-care',
      alsoOk: [],
    },
  },
  {
    id: 'case-102',
    kind: 'runner-account',
    source: 'https://www.thebarefootrunners.org/threads/evil-shoes-the-culprit.2063/',
    summary:
      'A barefoot runner whose calves seized two miles into easy runs, first one and then the other, soon after a change to supportive shoes for long shifts on foot.',
    answers: {
      'signs-now': ['none'],
      where: ['calf'],
      when: ['middle'],
      load: ['under-1h', 'as-usual'],
      shoes: 'changed-other',
      history: 'few',
    },
    gold: {
      causes: ['worn-or-wrong-shoes', 'training-load', 'tight-calves-poor-recovery'],
      triage: 'self-care',
      alsoOk: [],
    },
  },
  {
    id: 'case-127',
    kind: 'runner-account',
    source: 'https://itributneverwin.wordpress.com/category/hydration/',
    summary:
      'A marathoner who skipped the water stations. The calves twitched from mile eighteen and locked at twenty-one, for the first time ever.',
    answers: {
      'signs-now': ['none'],
      where: ['calf'],
      feel: ['flickers'],
      when: ['last-part'],
      load: ['longer'],
      drinking: ['hardly'],
      history: 'first-ever',
    },
    gold: { causes: ['dehydration', 'sodium-loss', 'training-load'], triage: 'self-care', alsoOk: [] },
    note: 'The weather is not told.',
  },
  {
    id: 'case-129',
    kind: 'runner-account',
    source: 'http://www.blueandorange.org/blue/2007/08/hyponatremia.html',
    summary:
      'A very salty sweater whose muscles cramp at rest hours after any long exercise, even gentle, in spite of salty drinks and regular stretching.',
    answers: {
      'signs-now': ['none'],
      where: ['hamstring', 'several-muscles'],
      when: ['hours-after'],
      load: ['easy'],
      drinking: ['salty-drink', 'salt-marks'],
      background: ['stretches-daily'],
    },
    gold: { causes: ['sodium-loss'], triage: 'self-care', alsoOk: ['see-doctor'] },
    note: 'Cramps at rest, but always on a day with exercise.',
  },
  {
    id: 'case-133',
    kind: 'runner-account',
    source: 'https://r.genit.al/r/Marathon_Training/comments/1g3gy77/chicago_marathon/ls0kli6/?context=3',
    summary:
      'A marathoner who ran the first half ahead of plan, joined a pace group, and was stopped by both calves at mile sixteen.',
    answers: {
      'signs-now': ['none'],
      where: ['calf'],
      when: ['last-part'],
      load: ['longer', 'fast-start', 'chasing-time'],
    },
    gold: { causes: ['pacing-too-hard', 'training-load'], triage: 'self-care', alsoOk: [] },
    note: 'Mile sixteen of twenty-six is the second half. Ahead of plan is a faster start than planned.',
  },
] as const satisfies readonly CalibrationCase[]
