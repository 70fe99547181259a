import type { MarkShape } from './Mark'

/** What someone else should look at, and what to leave alone. */
export const careMarks = {
  'medicine-review': {
    soft: 'M6 8H30V40H6Z',
    ink: 'M30 24V10C30 9 29 8 28 8H8C7 8 6 9 6 10V38C6 39 7 40 8 40H20M13 15A2.5 2.5 0 1 1 12.99 15ZM23 15A2.5 2.5 0 1 1 22.99 15ZM13 26A2.5 2.5 0 1 1 12.99 26Z',
    accent: 'M32 24A7.5 7.5 0 1 1 31.99 24ZM37.5 37L43 43',
  },
  'no-quinine': {
    soft: 'M13 22H35L33 43H15Z',
    ink: 'M11 10H37L33.5 43H14.5ZM12.5 22H35.5M21 29H21.01M27 33H27.01M22 37H22.01M28 26H28.01',
    warn: 'M7 43L41 5',
  },
  'medical-check': {
    soft: 'M36 26A4 4 0 1 1 35.99 26Z',
    ink: 'M15 6H11V16C11 22 14 25 18.5 25C23 25 26 22 26 16V6H22M18.5 25V33C18.5 39 22 43 27 43C32 43 36 40 36 34',
    accent: 'M36 26A4 4 0 1 1 35.99 26Z',
  },
} as const satisfies Record<string, MarkShape>
