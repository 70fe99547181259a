import type { Cause } from '../../domain/causes/cause'
import { naming } from '../../domain/causes/naming'
import { atLeast, every, is, isAny, not, unsaid } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'
import { crampedBeforeRule } from '../patterns/muscle/cramped-before-rule'
import { widespread, widespreadWays } from '../patterns/muscle/widespread'
import { hot, long } from '../patterns/runnerAndRun/hot-and-long'

const salty = isAny('drinking', 'salt-marks', 'heavy-sweat')

export const sodiumLoss = {
  name: 'Losing more salt than you take in',
  short: 'For heavy, salty sweaters on long runs, not for the typical late calf cramp.',
  mechanism:
    'Sodium, the main part of salt, carries the nerve signal and keeps fluid around the nerve. A lot of salty sweat, followed by plain water only, may leave nerve endings short of it, so that they send a signal too easily.',
  coachSays:
    'The coach found that she sweated much and drank so much water that it washed her salts out. She suggests salty and mineral-rich foods, and salt pills or an electrolyte drink on long hot runs.',
  studiesSay:
    'Disputed, but not settled. In big races those who cramp have normal or even slightly higher blood sodium, and taking salt sets nobody apart. Yet small studies of football players found twice the sodium in the sweat of those who cramp, and in the laboratory plain water made muscle easier to cramp and a rehydration drink with salt made it harder.',
  agreement: 'disputed',
  grade: 'B',
  howCommon: 'Sweat can be four times as salty in one person as in another, so it can only matter for some.',
  changeable: true,
  scope: legCrampScope,
  base: -9,
  rules: [
    {
      when: is('drinking', 'salt-marks'),
      points: 5,
      because: 'You see white salt marks. People judge the saltiness of their sweat quite well.',
      figure: 'Sweat sodium 54.6 against 25.3 mmol/L in 5 players who cramped and 5 who did not.',
      cites: ['ranchordas-2017-sweat-sodium', 'stofan-2005-football'],
    },
    {
      when: is('drinking', 'heavy-sweat'),
      points: 3,
      because: 'You sweat heavily, and salt goes with the sweat.',
      cites: ['stofan-2005-football', 'baker-2016-sweat-norms'],
    },
    {
      when: is('drinking', 'plain-water'),
      points: 3,
      because: 'You drink plain water. In trials plain water after sweating made muscle easier to cramp.',
      figure: 'Cramp threshold: 4 to 5 Hz lower after water, 4 to 14 Hz higher after a rehydration drink.',
      cites: ['lau-2019-ors', 'lau-2021-ors-during', 'horswill-2009-nfl'],
    },
    {
      when: every(long, widespread),
      points: 2,
      ...naming(widespreadWays, (named) => `On a long run it ${named}: the pattern proposed for lost salt.`),
      cites: ['bergeron-2008-fatigue-or-electrolyte'],
    },
    {
      when: every(long, hot, salty),
      points: 2,
      because: 'Long, warm and salty came together, when the most salt is lost.',
      figure: 'Salt lost in two and a half hours of football: 5.1 g of sodium against 2.2 g.',
      cites: ['bergeron-2008-fatigue-or-electrolyte', 'stofan-2005-football'],
    },
    {
      when: every(salty, isAny('when', 'hours-after', 'in-bed')),
      points: 2,
      ...naming(
        [
          [is('when', 'hours-after'), 'hours after the run'],
          [is('when', 'in-bed'), 'in bed'],
        ],
        (named) => `Your sweat takes salt along, and it comes ${named}. Some of the studies in favour describe that.`,
      ),
      cites: ['bergeron-2008-fatigue-or-electrolyte', 'ranchordas-2017-sweat-sodium'],
    },
    {
      when: is('habits', 'no-salt'),
      points: 4,
      because:
        'You leave salt out by choice, so what you sweat out is not put back. That this leads to cramp is a fair guess.',
      cites: ['mccubbin-costa-2018-sodium'],
    },
    {
      when: is('tried', 'salt-helped'),
      points: 4,
      because: 'Salt or electrolytes helped. That speaks for it; it does not prove it.',
      cites: ['lau-2019-ors', 'jung-2005-cho-electrolyte'],
    },
    crampedBeforeRule,
    {
      when: isAny('tried', 'salt-no', 'salt-worse'),
      points: -4,
      ...naming(
        [
          [is('tried', 'salt-no'), 'made no difference'],
          [is('tried', 'salt-worse'), 'made it worse'],
        ],
        (named) => `Salt or electrolytes ${named}. In races, taking salt did not set those who cramped apart.`,
      ),
      figure: 'No difference in salt taken among 280 ultra runners.',
      cites: ['hoffman-2015-161km', 'hew-butler-2006-ironman-sodium'],
    },
    {
      when: is('drinking', 'schedule'),
      points: -4.5,
      because: 'You drink past thirst, so salt is thinned by the drink more than it is lost. That comes first.',
      cites: ['hew-butler-2015-eah', 'wms-2019-eah'],
    },
    {
      when: is('supplements', 'salt-tablets'),
      points: -4,
      because: 'You take salt tablets and still cramp.',
      cites: ['hoffman-2015-161km', 'hew-butler-2006-ironman-sodium'],
    },
    {
      when: is('drinking', 'salty-drink'),
      points: -2,
      because: 'Your drink has salt in it already.',
      cites: ['hoffman-2015-161km'],
    },
    {
      when: is('where', 'same-leg'),
      points: -3,
      because: 'It is always the same leg. That points to the leg, not to the salt in your whole body.',
      figure: 'Blood sodium was slightly higher in those who cramped: 140 against 139.',
      cites: ['connolly-2024-kona', 'bergeron-2008-fatigue-or-electrolyte'],
    },
    {
      when: every(is('load', 'under-1h'), isAny('heat', 'mild', 'cold')),
      points: -6,
      because: 'The run was under an hour and cool. Too little salt is lost in that time.',
      figure: 'Guidance adds sodium only from about 1.5 to 2 hours on.',
      cites: ['dge-2020-fluid', 'coyle-2004-fluid-fuel'],
    },
    {
      when: every(is('when', 'first-minutes'), not(isAny('when', 'middle', 'last-part', 'hours-after', 'in-bed'))),
      points: -4,
      because: 'It comes in the first minutes, before salt can be lost.',
      cites: ['dge-2020-fluid'],
    },
  ],
  limits: [
    {
      when: is('drinking', 'heavier-or-puffy'),
      atMost: -7,
      because:
        'You finish heavier or swollen: more goes in than you sweat. That has to be put right first, and salt does not make it safe.',
      cites: ['hew-butler-2015-eah', 'wms-2019-eah'],
    },
    {
      when: unsaid(
        atLeast(
          2,
          long,
          hot,
          salty,
          is('drinking', 'plain-water'),
          widespread,
          is('habits', 'no-salt'),
          is('tried', 'salt-helped'),
        ),
      ),
      atMost: -3,
      because:
        'One sign is not enough. Salt is likely only when several meet: long, hot, salty, plain water, several muscles.',
      cites: ['bergeron-2008-fatigue-or-electrolyte', 'connolly-2024-kona'],
    },
  ],
  cites: [
    'schwellnus-2011-ironman',
    'martinez-navarro-2022-marathon',
    'hoffman-2015-161km',
    'connolly-2024-kona',
    'lau-2019-ors',
    'lau-2021-ors-during',
    'stofan-2005-football',
    'horswill-2009-nfl',
    'baker-2016-sweat-norms',
    'mccubbin-costa-2018-sodium',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
