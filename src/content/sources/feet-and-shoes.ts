import type { Source } from '../../domain/source'
import type { SourceId } from '../../domain/sourceIds'

export const feetAndShoes = {
  'yong-2020-footstrike': {
    authors: 'Yong JR and colleagues',
    year: 2020,
    title: 'Foot strike pattern during running alters muscle-tendon dynamics of the gastrocnemius and the soleus',
    journal: 'Scientific Reports',
    url: 'https://doi.org/10.1038/s41598-020-62464-3',
    kind: 'lab',
    studied: 'Rearfoot runners switching to forefoot (simulation study)',
    found: 'Heel-strikers who switch to the forefoot get sore calves at first, and the Achilles tendon carries more.',
    seen: 'partial-or-conference-abstract',
  },
  'takeshita-2021-footstrike': {
    authors: 'Takeshita T and colleagues',
    year: 2021,
    title: 'Muscle-Tendon Behavior and Kinetics in Gastrocnemius Medialis During Forefoot and Rearfoot Strike Running',
    journal: 'Journal of Applied Biomechanics 37(3):240',
    url: 'https://doi.org/10.1123/jab.2020-0229',
    kind: 'lab',
    studied: '7 men',
    found:
      'Landing on the forefoot, calf fibres are shorter and do more braking work; landing on the heel asks less of the calf.',
    seen: 'abstract-or-page',
  },
  'suzuki-2019-footstrike': {
    authors: 'Suzuki T, Ogane R, Yaeshima K, Kinugasa R',
    year: 2019,
    title: 'Forefoot running requires shorter gastrocnemius fascicle length than rearfoot running',
    journal: 'Journal of Sports Sciences 37:1972-1980',
    url: 'https://doi.org/10.1080/02640414.2019.1610146',
    kind: 'lab',
    studied: '7 men running {km:10}, {km:14} and {km:18} an hour',
    found:
      'Calf fibres stay shorter through the whole step in forefoot running, for much the same force. That fits the shortened-muscle trigger.',
    seen: 'abstract-or-page',
  },
  'ryan-2014-minimalist': {
    authors: 'Ryan M, Elashi M, Newsham-West R, Taunton J',
    year: 2014,
    title: 'Examining injury risk and pain perception in runners using minimalist footwear',
    journal: 'British Journal of Sports Medicine 48(16):1257',
    url: 'https://bjsm.bmj.com/content/48/16/1257',
    kind: 'rct',
    studied: '103 recreational runners, 12 weeks',
    found:
      'Minimalist shoes gave more shin and calf pain. Of 23 injuries, 12 came in partly minimalist shoes and 4 in neutral ones.',
    seen: 'abstract-or-page',
  },
  'warne-2017-minimal-transition': {
    authors: 'Warne JP, Gruber AH',
    year: 2017,
    title: 'Transitioning to Minimal Footwear: a Systematic Review of Methods and Future Clinical Recommendations',
    journal: 'Sports Medicine - Open 3:33',
    url: 'https://doi.org/10.1186/s40798-017-0096-x',
    kind: 'systematic-review',
    studied: '20 studies',
    found:
      '17.9 injuries per 100 runners while changing over, against 13.4 in ordinary shoes, which may be chance. A slow change is advised.',
    seen: 'abstract-or-page',
  },
  'devita-2008-incline': {
    authors: 'DeVita P, Janshen L, Rider P, Solnik S, Hortobagyi T',
    year: 2008,
    title: 'Muscle work is biased toward energy generation over dissipation in non-level running',
    journal: 'Journal of Biomechanics 41(16):3354-3359',
    url: 'https://doi.org/10.1016/j.jbiomech.2008.09.024',
    kind: 'lab',
    studied: '13 adults running on 10-degree slopes',
    found:
      'The joints of the whole leg together did 28% more work uphill than downhill. It compares up with down, not with the flat, and says nothing of the calf alone.',
    seen: 'abstract-or-page',
  },
  'lichtwark-2006-incline': {
    authors: 'Lichtwark GA, Wilson AM',
    year: 2006,
    title:
      'Interactions between the human gastrocnemius muscle and the Achilles tendon during incline, level and decline locomotion',
    journal: 'Journal of Experimental Biology 209(21):4379-4388',
    url: 'https://doi.org/10.1242/jeb.02434',
    kind: 'lab',
    studied: '6 men walking and running at 0 and 10% grade',
    found:
      'Calf fibres changed little with the slope and worked at a longer length uphill, so "hills shorten the calf" is too simple.',
    seen: 'abstract-or-page',
  },
  'taddei-2020-foot-core': {
    authors: 'Taddei UT, Matias AB, Duarte M, Sacco ICN',
    year: 2020,
    title:
      'Foot Core Training to Prevent Running-Related Injuries: A Survival Analysis of a Single-Blind, Randomized Controlled Trial',
    journal: 'American Journal of Sports Medicine',
    url: 'https://doi.org/10.1177/0363546520969205',
    kind: 'rct',
    studied: '118 recreational runners, {km:20-100} a week',
    found:
      'Without foot and ankle exercises runners were 2.42 times as likely to be hurt in a year (32.8% against 14.0%). The gain showed after 4-8 months. Injury, not cramp.',
    seen: 'abstract-or-page',
  },
  'shoe-durometer-2017': {
    authors: 'Cornwall MW, McPoil TG (reported by Sports Performance Bulletin)',
    year: 2017,
    title: "Shoe cushioning study at 640 km, as reported in 'Why runners need to check shoe cushioning regularly'",
    journal: 'Int J Sports Phys Ther 12(4):616-624, via Sports Performance Bulletin',
    url: 'https://sportsperformancebulletin.com/training/tech/a-cushy-life-why-runners-need-to-check-shoe-cushioning-regularly',
    kind: 'lab',
    studied: 'Recreational runners',
    found:
      "Cushioning falls with distance, and by {km:640} runners' feel for it was in doubt. Only the point that feel is a poor guide is used here.",
    seen: 'secondary-report',
    weak: true,
  },
  'cook-1985-shoes-report': {
    authors: 'Cook SD, Kester MA, Brunet ME (reported on a running forum page)',
    year: 1985,
    title: 'Shock absorption characteristics of running shoes (secondary report)',
    journal: 'American Journal of Sports Medicine 13(4):248-253',
    url: 'https://doi.org/10.1177/036354658501300406',
    kind: 'lab',
    studied: 'Machine-worn and runner-worn shoes',
    found:
      'On a machine shoes kept 75% of their cushioning at {km:80}, 67% at {km:240} and 60% at {km:800}; worn by runners, about 80%. Foams of 1985.',
    seen: 'secondary-report',
    weak: true,
  },
} as const satisfies { readonly [S in SourceId]?: Source }
