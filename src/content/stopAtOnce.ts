/** What whoever carries sickle cell does at a cramp on a run: the same in the plan and on the race card. `NUMBERS` is the emergency number. */
export const stopAtOnce = {
  stop: 'Stop at once. Lie or sit down. Do not walk it off.',
  call: 'Weak, breathless, both legs, or no better in two minutes: call NUMBERS and say "sickle cell".',
  after: 'It passed? No more running today.',
} as const
