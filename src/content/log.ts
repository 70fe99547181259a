import type { Difference, Helper, LockStrength, LogKind, LogPlace, LogTime } from '../domain/log/logEntry'

/** What the log calls things. */
export const logWords = {
  kind: { run: 'Run', night: 'Night' } satisfies Record<LogKind, string>,
  where: {
    calf: 'Calf',
    foot: 'Foot or toes',
    hamstring: 'Back of the thigh',
    quad: 'Front of the thigh',
    hip: 'Hip or groin',
    side: 'Side of the belly',
    elsewhere: 'Elsewhere',
  } satisfies Record<LogPlace, string>,
  when: {
    start: 'Early on',
    middle: 'In the middle',
    end: 'Near the end',
    after: 'Just after',
  } satisfies Record<LogTime, string>,
  lock: { twitch: 'It twitched', tight: 'It pulled tight', locked: 'It locked' } satisfies Record<LockStrength, string>,
  helped: {
    stopped: 'Stopping or walking',
    stretched: 'Stretching',
    rubbed: 'Rubbing',
    drank: 'A drink',
    salty: 'Something salty or sharp',
    nothing: 'Nothing did',
  } satisfies Record<Helper, string>,
  /** As a runner ticks it. */
  difference: {
    hot: 'Hot or muggy',
    hard: 'Harder than usual',
    long: 'Longer than usual',
    hills: 'Hilly',
    'little-drink': 'Drank less than usual',
    'little-food': 'Ate less than usual',
    'new-shoes': 'Other or new shoes',
    'poor-sleep': 'Slept badly before',
    'tired-legs': 'Tired legs before',
  } satisfies Record<Difference, string>,
} as const
