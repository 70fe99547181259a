import { describe, expect, it } from 'vitest'
import { besidesAppointment } from '../../../src/content/myAppointment'
import { redFlags } from '../../../src/content/redFlags'
import { forbiddenBy } from '../../../src/domain/deeds'
import type { RedFlag } from '../../../src/domain/flags/redFlag'
import { type FlagId, flagIds } from '../../../src/domain/vocabulary'

const flagOf = (id: FlagId): RedFlag => redFlags[id]
const words = (id: FlagId) => flagOf(id).actions.join(' ')
const forbids = (id: FlagId) => forbiddenBy(flagOf(id).forbids)
const urgent = flagIds.filter((id) => ['emergency', 'same-day'].includes(flagOf(id).level))
const noRunning = flagIds.filter((id) => forbids(id).has('run'))

describe('what a flag says about running and what it forbids', () => {
  it.each(urgent)('%s must be seen first: no running and no exercise until then', (id) => {
    expect(forbids(id)).toContain('run')
    expect(forbids(id)).toContain('exercise-leg')
  })

  it.each(flagIds)('%s never says to run easily: what is left to do is said as what to leave', (id) => {
    expect(words(id)).not.toMatch(/\brun(?:ning)? (?:easily|gently|slowly|as usual)|easy runs?\b/i)
  })

  it.each(noRunning.filter((id) => flagOf(id).level !== 'emergency'))('%s says in words that running is out', (id) => {
    expect(words(id)).toMatch(
      /no (?:more )?running|do not run|stop running|rest from running|no exercise|, rub it or run/i,
    )
  })

  it.each(flagIds)('%s forbids what its words forbid', (id) => {
    const said = words(id)
    const mustForbid = [
      [/\bdo not (?:[a-z, ]*\b)?(?:rub|roll)\b|no (?:deep )?rubbing|no massage/i, 'massage-deeply'],
      [/\bdo not (?:[a-z, ]*\b)?stretch|no (?:hard )?stretching/i, 'stretch'],
      [/anti-inflammatory painkillers, such as ibuprofen, meanwhile|No ibuprofen/i, 'take-painkiller'],
      [/take no magnesium/i, 'take-magnesium'],
      [/no hard or long|nothing hard/i, 'run-fast'],
      [/no hard or long|nothing hard/i, 'race'],
    ] as const
    for (const [pattern, deed] of mustForbid) {
      if (pattern.test(said)) expect([deed, forbids(id).has(deed)]).toEqual([deed, true])
    }
  })

  it.each(flagIds.filter((id) => forbids(id).has('run-fast')))(
    '%s forbids a race where it forbids running hard',
    (id) => {
      expect(forbids(id)).toContain('race')
    },
  )

  it('keeps someone who had heat stroke or muscle breakdown from all exercise until cleared', () => {
    for (const id of ['exertional-heat-stroke', 'rhabdomyolysis', 'earlier-serious-episode'] as const) {
      expect(words(id)).toMatch(/no exercise.*(?:until|cleared)/i)
    }
  })

  it('says so before anything softer, with the visit and without', () => {
    const strictest = /^After heat stroke or muscle breakdown: no exercise at all until a doctor has cleared you\./
    expect(redFlags['earlier-serious-episode'].actions[0]).toMatch(strictest)
    expect(besidesAppointment('earlier-serious-episode', new Set())[0]).toMatch(strictest)
    expect(words('earlier-serious-episode').match(/After heat stroke/g)).toHaveLength(1)
  })
})
