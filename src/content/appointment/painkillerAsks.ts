import type { Ask } from '../../domain/appointment/appointment'
import { not } from '../../domain/conditions/condition'
import { takes } from '../patterns/runnerAndRun/runner-groups'

/** What someone who takes ibuprofen or the like on runs has to ask, by what it meets. */
export const painkillerAsks: readonly [Ask, ...Ask[]] = [
  {
    when: takes('lithium'),
    about: 'a painkiller beside lithium',
    say: 'I take ibuprofen or the like. Which painkiller goes with lithium, if any?',
  },
  {
    when: takes('blood-thinner'),
    about: 'a painkiller beside your blood thinner',
    say: 'I take ibuprofen or the like. Which painkiller goes with my blood thinner, if any?',
  },
  {
    when: takes('desmopressin'),
    about: 'a painkiller beside desmopressin',
    say: 'I take ibuprofen or the like, and both hold water in. Which painkiller goes with desmopressin, if any?',
  },
  {
    when: not(takes('lithium', 'blood-thinner', 'desmopressin')),
    about: 'a safe painkiller',
    say: 'I take ibuprofen or the like. Which painkiller goes with what I take and have, if any?',
  },
]
