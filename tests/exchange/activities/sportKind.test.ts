import { expect, it } from 'vitest'
import { sportKind } from '../../../src/exchange/activities/sportKind'

it.each([
  'running',
  'Trail Run',
  'Virtual Run',
  'treadmill_running',
  'Lauf',
  'Course à pied',
  'Carrera',
  'Corrida',
  'Corsa',
  'Běh',
  'Bieg',
  'Löpning',
  'Løb',
  'Juoksu',
  'Hardlopen',
  'ランニング',
])('%s is a run', (sport) => {
  expect(sportKind(sport)).toBe('run')
})

it.each(['hiking', 'Hike', 'Wanderung', 'Randonnée', 'Senderismo', 'Pěší turistika', 'Wędrówka', 'Vandring'])(
  '%s is a hike',
  (sport) => {
    expect(sportKind(sport)).toBe('hike')
  },
)

it.each([
  'cycling',
  'Ride',
  'walking',
  'Nordic Walking',
  'Langlauf-Ski',
  'Eislaufen',
  'Wandeling',
  'Caminata',
  'transition',
  'swimming',
  'strength_training',
  'unknown',
  '',
  '17',
])('%s counts as load', (sport) => {
  expect(sportKind(sport)).toBe('load')
})
