import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { legsNewlyWeak, musclesNewlyWeak, needles } from '../../patterns/nervesAndWeakness/weak-at-rest'
import { tiredByHardWork } from '../../patterns/runnerAndRun/hard-work'
import { whereNotSaid } from '../../patterns/runnerAndRun/not-said'
import { has } from '../../patterns/runnerAndRun/runner-groups'
import { newOrNotTold, short } from '../../patterns/runnerAndRun/time-not-told'

/** In more than one place, or nobody said where: a single nerve or a strained muscle does not spread. */
const inManyPlaces = some(isAny('where', 'both-legs', 'either-leg', 'several-muscles', 'arms-or-hands'), whereNotSaid)

const afterIllness = every(is('health', 'ill-lately'), inManyPlaces)

export const weakAfterInfection = {
  name: 'A weakness that spreads, above all after an infection',
  level: 'same-day',
  triggers: [
    {
      when: every(
        afterIllness,
        some(
          isAny('rest-signs', 'wasting', 'speech-or-sight'),
          every(isAny('feel', 'weak', 'tingles'), is('rest-signs', 'spreading')),
        ),
      ),
      sign: 'You were ill lately, and now muscles lose strength, or a weakness spreads.',
    },
    {
      // Not everybody remembers the infection.
      when: every(inManyPlaces, is('feel', 'weak'), needles, is('rest-signs', 'spreading')),
      sign: 'It is weak and numb or tingling in more than one place, or you did not say where, and it spreads.',
    },
    {
      // Whether it spreads is not known: unknown is not a no.
      when: every(afterIllness, is('feel', 'weak'), needles, unsaid(is('rest-signs', 'none'))),
      sign: 'You were ill lately, and now it is weak and tingles in more than one place, or you did not say where.',
    },
    {
      when: every(is('health', 'ill-lately'), some(legsNewlyWeak, every(musclesNewlyWeak, unsaid(tiredByHardWork)))),
      sign: 'You were ill lately, and more than one muscle, both legs, or a place that you did not tell are newly weak at rest or on standing up.',
    },
    {
      // Without tingling: in some of these illnesses only the nerves for strength fail. A muscle that locks is a cramp, and left out.
      when: every(
        inManyPlaces,
        is('feel', 'weak'),
        is('rest-signs', 'spreading'),
        newOrNotTold,
        unsaid(some(short, is('feel', 'locks'))),
      ),
      sign: 'It is newly weak in more than one place, or you did not say where, for longer than minutes, and it spreads.',
    },
    {
      when: every(has('heart-block-or-myasthenia'), is('feel', 'weak'), is('rest-signs', 'spreading'), newOrNotTold),
      sign: 'You have heart block or myasthenia, and more and more muscles go weak.',
    },
  ],
  actions: [
    'Go to a hospital today, and do not drive yourself. Say that the weakness spreads, and whether you were ill lately.',
    'Myasthenia: call the team that looks after you, today.',
    'Trouble breathing, swallowing or speaking, or legs that no longer carry you: call your emergency number.',
    'Drank a lot on the run? No more water, and say how much you drank.',
    'No running and no exercise before that.',
  ],
  why: 'After an infection the body can attack its own nerves (Guillain-Barré syndrome). It climbs from the feet in days, and can reach the muscles of breathing.',
  forbids: ['run', 'exercise-leg', 'massage-deeply'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
