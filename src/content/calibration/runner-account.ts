import type { CalibrationStory } from '../../domain/calibrationCase'

export const runnerAccount = [
  {
    id: 'case-001',
    kind: 'runner-account',
    source: 'https://nirunning.co.uk/q-a-from-injury-clinic-on-thursday-2nd-october-2014/',
    summary:
      'A runner in the last weeks of marathon training. One calf cramps hard on stopping after long runs, which grow longer and come closer together.',
    gold: {
      causes: ['training-load', 'tight-calves-poor-recovery', 'sodium-loss', 'dehydration'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-008',
    kind: 'runner-account',
    source: 'comment on the coach article',
    summary:
      'A fell runner whose calves cramp on long climbs or just over the top, never on the flat, whatever the weather.',
    gold: {
      causes: ['forefoot-strike-or-uphill', 'training-load'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-017',
    kind: 'runner-account',
    source: 'https://medium.com/thesixminuteproject/the-biggest-obstacle-muscle-cramps-9dafd6f537ef',
    summary:
      'A fast marathoner who cramps late in every marathon, in legs and upper arms, at a race pace that training never reaches. Warm days bring it on sooner.',
    gold: {
      causes: ['heat-and-sweat', 'sodium-loss', 'training-load', 'pacing-too-hard', 'cramp-history-susceptibility'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-023',
    kind: 'runner-account',
    source: 'https://cavedogrunning.blogspot.com/2010/03/marathon-cramping-personal-story.html',
    summary:
      'A runner fairly new to marathons whose legs cramped late in both of them, once on sports drink alone and once on gels and water.',
    gold: {
      causes: ['training-load', 'pacing-too-hard'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-025',
    kind: 'runner-account',
    source: 'https://runninginindia.rocks/?p=28388',
    summary:
      'A club runner came late, got only half a warm-up, and had a sudden pain in one thigh during the first fast strides.',
    gold: {
      causes: ['inadequate-warm-up', 'not-a-cramp'],
      triage: 'self-care',
      alsoOk: ['see-physio'],
      sure: 'high',
    },
  },
  {
    id: 'case-026',
    kind: 'runner-account',
    source:
      'https://healthunlocked.com/couchto5k/posts/132863/just-finished-week-3-but-get-really-bad-calf-cramps-and-shin-pain-any-tips-advice',
    summary:
      'A beginner in their early forties, three weeks into a couch-to-5K plan. Both calves have hurt badly from week one and the shins now join in.',
    gold: {
      causes: ['training-load', 'worn-or-wrong-shoes', 'tight-calves-poor-recovery'],
      triage: 'see-physio',
      alsoOk: ['self-care', 'see-doctor'],
      sure: 'medium',
    },
  },
  {
    id: 'case-031',
    kind: 'runner-account',
    source: 'https://rl.huuu.biz/r/AdvancedRunning/comments/1318fbl/quick_update_on_muscle_cramping_during_marathon',
    summary:
      'A runner with two marathons just under three hours. The calf cramped near the end of both, sooner in the one with the faster goal.',
    gold: {
      causes: ['pacing-too-hard', 'training-load'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-037',
    kind: 'runner-account',
    source: 'comment on the coach article',
    summary:
      'A runner of ten years had a first calf cramp an hour ago, halfway through a run well beyond the usual distance. It is still sore.',
    gold: {
      causes: ['training-load', 'pacing-too-hard'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-074',
    kind: 'runner-account',
    source: 'http://droolfactory.blogspot.com/2008/05/the-continuing-calf-saga.html',
    summary:
      'A first-time marathon trainee whose calf cramps around mile fifteen of long runs and never on shorter ones, in spite of stretching and yoga. Rest clears it.',
    gold: {
      causes: ['training-load', 'tight-calves-poor-recovery'],
      triage: 'self-care',
      alsoOk: ['see-physio'],
      sure: 'high',
    },
  },
  {
    id: 'case-075',
    kind: 'runner-account',
    source: 'http://ontherun.barborkas.cz/2014/08/where-there-are-downs-there-always-come.html',
    summary:
      'After a week of daily mountain running at altitude, both calves were close to cramping within the first mile of an easy hilly run.',
    gold: {
      causes: ['training-load', 'tight-calves-poor-recovery', 'forefoot-strike-or-uphill'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-078',
    kind: 'runner-account',
    source: 'https://www.scribd.com/document/448902922/calfpaincasestudy2',
    summary:
      'A former rugby player back to running. His calves ache like a pull whenever he does more, and it now lingers; he wobbles on one leg and never trains feet or hips.',
    gold: {
      causes: ['weak-feet-and-ankles', 'training-load', 'tight-calves-poor-recovery'],
      triage: 'see-physio',
      alsoOk: ['self-care'],
      sure: 'high',
    },
  },
  {
    id: 'case-088',
    kind: 'runner-account',
    source:
      'https://mycheapnfljerseys.com/Article/outdoorsportsfaqs/moreoutdoorsports/joggingrunning/201607/47780.html',
    summary:
      'A man of nearly fifty with bad calf cramps in both his marathons. Before the second he had run nothing over fifteen miles, and he drank a great deal from the start.',
    gold: {
      causes: ['training-load', 'pacing-too-hard', 'forefoot-strike-or-uphill'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-102',
    kind: 'runner-account',
    source: 'https://www.thebarefootrunners.org/threads/evil-shoes-the-culprit.2063/',
    summary:
      'A barefoot runner whose calves seized two miles into easy runs, first one and then the other, soon after a change to supportive shoes for long shifts on foot.',
    gold: {
      causes: ['worn-or-wrong-shoes', 'training-load', 'tight-calves-poor-recovery'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-127',
    kind: 'runner-account',
    source: 'https://itributneverwin.wordpress.com/category/hydration/',
    summary:
      'A marathoner who skipped the water stations. The calves twitched from mile eighteen and locked at twenty-one, for the first time ever.',
    gold: {
      causes: ['dehydration', 'sodium-loss', 'training-load'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-129',
    kind: 'runner-account',
    source: 'http://www.blueandorange.org/blue/2007/08/hyponatremia.html',
    summary:
      'A very salty sweater whose muscles cramp at rest hours after any long exercise, even gentle, in spite of salty drinks and regular stretching.',
    gold: {
      causes: ['sodium-loss'],
      triage: 'self-care',
      alsoOk: ['see-doctor'],
      sure: 'high',
    },
  },
  {
    id: 'case-133',
    kind: 'runner-account',
    source: 'https://r.genit.al/r/Marathon_Training/comments/1g3gy77/chicago_marathon/ls0kli6/?context=3',
    summary:
      'A marathoner who ran the first half ahead of plan, joined a pace group, and was stopped by both calves at mile sixteen.',
    gold: {
      causes: ['pacing-too-hard', 'training-load'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-003',
    kind: 'runner-account',
    source: 'http://chrunners.net/forum/index.php?PHPSESSID=c4a6a7f950d13586920ce255c569b8fc&topic=98058.0',
    summary:
      'A racer’s calf cramps on uphills, not very painfully, but enough that pushing off fails and others stream past.',
    gold: {
      causes: ['forefoot-strike-or-uphill', 'tight-calves-poor-recovery', 'pacing-too-hard'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-006',
    kind: 'runner-account',
    source: 'https://www.runnersworld.co.uk/health/injury/qa-i-cant-explain-my-marathon-calf-cramps',
    summary:
      'A forty-year-old marathoner cramped in both calves at mile twenty-two, eased off and stretched for the next one, and cramped even sooner.',
    gold: {
      causes: ['worn-or-wrong-shoes', 'training-load', 'tight-calves-poor-recovery'],
      triage: 'self-care',
      alsoOk: ['see-physio'],
      sure: 'low',
    },
  },
  {
    id: 'case-009',
    kind: 'runner-account',
    source: 'http://blog.garymoller.com/2006/06/trouble-with-cramp-some-solutions.html',
    summary:
      'A well-prepared marathoner took magnesium and drank plenty of water, yet cramp struck at thirty kilometres and wandered between muscles before leaving two kilometres from the end.',
    gold: {
      causes: ['training-load', 'pacing-too-hard', 'sodium-loss', 'cramp-history-susceptibility'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'low',
    },
  },
  {
    id: 'case-012',
    kind: 'runner-account',
    source: 'http://5ksandcabernets.blogspot.com/2009/02/plain-old-table-salt-cure-for-my.html',
    summary:
      'A runner used to winter cold struggled with stiffening, misfiring hamstrings and quads on two warm, windy days: a December marathon and an easy hilly twenty-miler.',
    gold: {
      causes: ['heat-and-sweat', 'sodium-loss', 'pacing-too-hard'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-013',
    kind: 'runner-account',
    source: 'https://mycheapnfljerseys.com/Article/outdoorsportsfaqs/moreoutdoorsports/joggingrunning/48307.html',
    summary:
      'A man close to forty, training steadily on a hilly loop, has severe cramps in both calves in races, most recently in yesterday’s half marathon.',
    gold: {
      causes: ['training-load', 'pacing-too-hard', 'cramp-history-susceptibility'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-021',
    kind: 'runner-account',
    source:
      'https://www.irishtimes.com/life-and-style/run-clinic-stretching-and-walking-help-ease-calf-cramping-1.1400224',
    summary:
      'Five weeks into running, about seven kilometres most days, a newcomer keeps getting calf cramps that stop each run until a walk clears them.',
    gold: {
      causes: ['training-load', 'inadequate-warm-up', 'tight-calves-poor-recovery'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-034',
    kind: 'runner-account',
    source: 'https://ft.csccsc.cc/story/001066805/en',
    summary:
      'A runner who drinks a lot of water and avoids salt began cramping in legs and hands long after runs, sometimes the next day.',
    gold: {
      causes: ['sodium-loss', 'overdrinking', 'heat-and-sweat'],
      triage: 'self-care',
      alsoOk: ['see-doctor'],
      sure: 'medium',
    },
  },
  {
    id: 'case-035',
    kind: 'runner-account',
    source:
      'https://forum.slowtwitch.com/t/severe-muscle-cramping-quadriceps-before-im-lc-and-boston-marathon-nobody-has-an-explanation/719430?page=3',
    summary:
      'A runner’s quads seized on long descents twice, once in a hot race and once on holiday, leaving smaller cramps for up to two weeks.',
    gold: {
      causes: ['training-load', 'sodium-loss', 'overdrinking', 'heat-and-sweat'],
      triage: 'see-doctor',
      alsoOk: ['self-care', 'see-physio'],
      sure: 'low',
    },
  },
  {
    id: 'case-041',
    kind: 'runner-account',
    source: 'https://eatwatchrun.com/tag/i-will-never-find-the-right-shoes-and-this-sucks/',
    summary:
      'Since switching to stability shoes with inserts, a runner’s calves have been stiff and painful, ending a treadmill session in a limp.',
    gold: {
      causes: ['worn-or-wrong-shoes'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-052',
    kind: 'runner-account',
    source: 'http://www.woundedheartproject.com/sore-muscles-and-bright-shoes/',
    summary:
      'A runner with a heart condition had a calf turn into a solid, agonising lump on a thirteen-mile run, two days after sixty weighted calf raises.',
    gold: {
      causes: ['inadequate-warm-up', 'training-load', 'not-a-cramp'],
      triage: 'see-physio',
      alsoOk: ['see-doctor', 'same-day'],
      sure: 'high',
    },
  },
  {
    id: 'case-054',
    kind: 'runner-account',
    source: 'https://experiment50.com/2019/06/07/running-in-the-sun/',
    summary:
      'A runner climbed an unknown mountain without food on a hot day; every leg muscle cramped and locked on the way down, with five kilometres to go.',
    gold: {
      causes: ['heat-and-sweat', 'sodium-loss', 'dehydration', 'training-load'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-065',
    kind: 'runner-account',
    source: 'http://ohrunning.blogspot.com/2017/03/its-shoes.html',
    summary:
      'After changing shoe models, a trail and road runner has both calves cramping with shooting pain from the first mile.',
    gold: {
      causes: ['worn-or-wrong-shoes', 'weak-feet-and-ankles'],
      triage: 'self-care',
      alsoOk: ['see-physio'],
      sure: 'high',
    },
  },
  {
    id: 'case-085',
    kind: 'runner-account',
    source: 'http://louwalker.com/cramp-youch/',
    summary:
      'A well-trained runner chasing four hours at Amsterdam had a first ever cramp, hamstrings then both calves from mile fifteen, on a warm day with little to drink; three clubmates cramped too.',
    gold: {
      causes: ['dehydration', 'heat-and-sweat', 'sodium-loss', 'pacing-too-hard'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-089',
    kind: 'runner-account',
    source: 'https://funfitnessafter50.com/working-through-that-barefoot-tempo-run-like-im-made-of-springs/',
    summary:
      'A barefoot-style runner over fifty has a right calf that cramped at a desk, then tightened again at mile five of the longest run in a while, uphill and tense.',
    gold: {
      causes: ['forefoot-strike-or-uphill', 'tight-calves-poor-recovery'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-090',
    kind: 'runner-account',
    source:
      'https://reddit.wdas.io/r/Marathon_Training/comments/1p4mafx/is_more_muscular_endurance_the_key_to_preventing',
    summary:
      'In a first trail half marathon, after opening up on a long descent, both calves and hamstrings cramped at mile eleven and a half.',
    gold: {
      causes: ['training-load', 'pacing-too-hard'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-094',
    kind: 'runner-account',
    source: 'https://redlib.cakez.net/r/trailrunning/comments/1k94zgy/uphill_hiking_getting_harder_with_training',
    summary:
      'A hiker new to trail running finds calves tighter and crampier with every uphill treadmill session, spreading up to the lower back, long before breath runs out.',
    gold: {
      causes: ['forefoot-strike-or-uphill', 'training-load', 'tight-calves-poor-recovery'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-101',
    kind: 'runner-account',
    source: 'https://www.runningahead.com/forums/topic/ff1c3a72b485435fb8175ff93289f7e9',
    summary:
      'A 24-year-old tried forefoot landing on the treadmill; both calves locked up sore for two days, then she did it again.',
    gold: {
      causes: ['forefoot-strike-or-uphill', 'training-load', 'tight-calves-poor-recovery'],
      triage: 'self-care',
      alsoOk: ['see-physio', 'see-doctor'],
      sure: 'high',
    },
  },
  {
    id: 'case-105',
    kind: 'runner-account',
    source: 'https://grandmatohalfmarathon.wordpress.com/2016/01/05/i-remember-the-pain/',
    summary:
      'A grandmother had sharp leg cramps from mile nine of her under-trained first half marathon, and days later every step still hurts.',
    gold: {
      causes: ['training-load', 'sodium-loss', 'pacing-too-hard'],
      triage: 'self-care',
      alsoOk: ['see-physio', 'see-doctor'],
      sure: 'high',
    },
  },
  {
    id: 'case-106',
    kind: 'runner-account',
    source: 'https://healthunlocked.com/couchto5k/posts/132391230/day-2-of-week-3-completed-but-getting-cramps',
    summary:
      'A dieting, heavy beginner cramps on the outside of the calves on both runs of couch to 5K week three, at slow pace.',
    gold: {
      causes: ['training-load', 'tight-calves-poor-recovery'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-110',
    kind: 'runner-account',
    source: 'http://community.active.com/message/1363219',
    summary:
      'A new runner’s calves get so tight on every run that it must end, despite long warm-ups, stretching and cushioned shoes from a running shop.',
    gold: {
      causes: ['worn-or-wrong-shoes', 'training-load'],
      triage: 'self-care',
      alsoOk: ['see-physio', 'see-doctor'],
      sure: 'high',
    },
  },
  {
    id: 'case-118',
    kind: 'runner-account',
    source: 'https://www.letsrun.com/forum/flat_read.php?page=2&thread=8161703',
    summary:
      'A marathoner in top shape paced evenly in a warm, downhill Boston, yet calves and quads felt torn up early and cramps followed.',
    gold: {
      causes: ['training-load', 'pacing-too-hard', 'heat-and-sweat'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-120',
    kind: 'runner-account',
    source: 'https://wrinkledrunner.com/dealing-with-post-run-leg-cramps',
    summary:
      'A fifty-year-old marathon trainee has cramping feet for the rest of the day after runs over ten miles, despite electrolytes and fuel.',
    gold: {
      causes: ['training-load', 'tight-calves-poor-recovery', 'weak-feet-and-ankles'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
  {
    id: 'case-121',
    kind: 'runner-account',
    source: 'https://forums.runnersworld.co.uk/discussion/comment/11049889',
    summary:
      'A fast half marathoner aiming for three hours at Brighton was on pace at half way, then crippling leg cramps after twenty miles cost half an hour.',
    gold: {
      causes: ['pacing-too-hard', 'training-load'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-124',
    kind: 'runner-account',
    source: 'https://www.over50inthe49thstate.com/?p=73',
    summary:
      'A woman over fifty has had cramping feet since a marathon last September; it returns after a couple of miles, and her toes have begun to crowd.',
    gold: {
      causes: ['weak-feet-and-ankles', 'worn-or-wrong-shoes'],
      triage: 'see-physio',
      alsoOk: ['see-doctor', 'self-care'],
      sure: 'medium',
    },
  },
  {
    id: 'case-125',
    kind: 'runner-account',
    source: 'http://www.runningahead.com/forums/post/387bee29406d4045b561241cb1d4036a',
    summary:
      'A half marathoner’s left calf cramped severely on the last long run; sore for three days, it complained again on yesterday’s easy run.',
    gold: {
      causes: ['training-load', 'tight-calves-poor-recovery', 'not-a-cramp'],
      triage: 'see-physio',
      alsoOk: ['self-care', 'see-doctor'],
      sure: 'medium',
    },
  },
  {
    id: 'case-136',
    kind: 'runner-account',
    source: 'https://healthunlocked.com/couchto5k/posts/134001379/tight-calves-for-first-time',
    summary:
      'Back on a couch to 5K plan after a break and a very hot, steep climb, a runner has had both calves tight and painful within minutes, twice.',
    gold: {
      causes: ['training-load', 'tight-calves-poor-recovery', 'forefoot-strike-or-uphill'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'high',
    },
  },
  {
    id: 'case-137',
    kind: 'runner-account',
    source: 'https://community.myfitnesspal.com/en/discussion/987662/help-with-leg-cramps',
    summary:
      'A second-time marathoner on pace for a best was stopped after mile twenty-one by sudden leg cramps, having drunk at every station.',
    gold: {
      causes: ['pacing-too-hard', 'training-load', 'heat-and-sweat', 'sodium-loss'],
      triage: 'self-care',
      alsoOk: [],
      sure: 'medium',
    },
  },
] as const satisfies readonly CalibrationStory[]
