import type { MarkShape } from './Mark'

/** What makes legs and feet stronger. */
export const strengthMarks = {
  'calf-strengthening': {
    soft: 'M17 5C13 11 13 17 16 22C18 26 17 29 15 32C18 35 23 34 27 35C31 37 35 38 38 36C37 33 32 32 28 28C26 23 28 16 27 5Z',
    ink: 'M17 5C13 11 13 17 16 22C18 26 17 29 15 32C18 35 23 34 27 35C31 37 35 38 38 36C37 33 32 32 28 28C26 23 28 16 27 5M24 40H43M24 40V44',
    accent: 'M8 36V20M4 24L8 19.5L12 24',
  },
  'hip-hamstring-strengthening': {
    soft: 'M9 30A4.5 4.5 0 1 1 8.99 30Z',
    ink: 'M4 41H44M9 30A4.5 4.5 0 1 1 8.99 30ZM14 37L26 27L35 24L38 40H42M15 38H24',
    accent: 'M26 20V8M21.5 12.5L26 7.5L30.5 12.5',
  },
  'plyometric-progression': {
    soft: 'M28 4A4 4 0 1 1 27.99 4Z',
    ink: 'M4 42H44M28 4A4 4 0 1 1 27.99 4ZM27 14L25 23L30 28L27 34M25 23L20 28L22 34M27 15L34 13M27 15L20 12',
    accent: 'M6 38C8 32 12 32 14 38C15 34 18 34 20 38M31 38C33 34 36 34 38 38',
  },
  'foot-core-strengthening': {
    soft: 'M9 12C9 24 5 34 8 38C12 39 15 37 18 35C22 32 28 33 32 37C36 39 41 39 42 36C42 32 36 31 30 29C24 26 22 23 21 12Z',
    ink: 'M9 12C9 24 5 34 8 38C12 39 15 37 18 35C22 32 28 33 32 37C36 39 41 39 42 36C42 32 36 31 30 29C24 26 22 23 21 12M4 43H44',
    accent: 'M17 37C21 33 28 34 31 38M33 24V13M29 17L33 12.5L37 17',
  },
} as const satisfies Record<string, MarkShape>
