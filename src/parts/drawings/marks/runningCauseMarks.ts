import type { MarkShape } from './Mark'

/** Causes that lie in how someone runs. */
export const runningCauseMarks = {
  'training-load': {
    soft: 'M6 42V33H14V42ZM16 42V31H24V42ZM26 42V33H34V42Z',
    ink: 'M6 42V33H14V42M16 42V31H24V42M26 42V33H34V42M4 42H44',
    accent: 'M36 42V15H43V42M39.5 10V5M34 11L31.5 7.5M45 11L47 8',
  },
  'pacing-too-hard': {
    soft: 'M6 35A18 18 0 0 1 42 35Z',
    ink: 'M6 35A18 18 0 0 1 33 19.5M6 35H42M24 35A.01 .01 0 1 1 24.01 35M11 35V34M15 22L16 23.5M24 17V19',
    accent: 'M24 35L36 23',
    warn: 'M36.5 22A18 18 0 0 1 42 35',
  },
  'inadequate-warm-up': {
    soft: 'M16 33A6 6 0 1 1 15.99 33Z',
    ink: 'M12 28V10A4.5 4.5 0 0 1 21 10V28A8 8 0 1 1 12 28ZM26 10H29M26 16H28M26 22H29',
    accent: 'M16.5 35V30M36 28V43M29.5 31.5L42.5 39.5M42.5 31.5L29.5 39.5',
  },
  'worn-or-wrong-shoes': {
    soft: 'M7 33C6 28 7 23 9 19C12 22 16 22 18 18C21 22 24 26 28 28C33 30 41 29 41 35V37H7Z',
    ink: 'M7 33C6 28 7 23 9 19C12 22 16 22 18 18C21 22 24 26 28 28C33 30 41 29 41 35V37H7ZM20 26L23 23M24 29L27 26',
    accent: 'M7 42L11 40L14 43L18 41H41M33 30L31 33L34 34L32 37',
  },
  'forefoot-strike-or-uphill': {
    soft: 'M11 20C10 15 13 9 16 6C19 10 22 10 25 8C26 13 28 16 31 18C35 20 40 20 39 24L38 25Z',
    ink: 'M4 43L44 26V43ZM11 20C10 15 13 9 16 6C19 10 22 10 25 8C26 13 28 16 31 18C35 20 40 20 39 24L38 25Z',
    accent: 'M37 31V31.01M43 16C44 19 44 21 43 23M6 28L10 34M12 26L15 31',
  },
} as const satisfies Record<string, MarkShape>
