/** The mark and the icons: a lace that comes in as a knot and leaves straight. */
export const brandLine =
  'M3 31C5 40 17 41 21 31C25 20 16 6 9 10C2 15 10 36 22 35C34 33 35 11 25 10C16 10 14 27 25 28C32 28 31 24 37 24H45.5'

/** The same lace with a long way to go: two loops, a few waves, then calm. */
export const progressLine =
  'M3 12C4 18 9 19 11 14C13 8 9 2 6 4C2 7 6 17 12 16C18 15 17 4 13 4C8 5 10 15 16 16C22 17 25 4 20 3C15 3 17 15 23 16C29 17 31 6 36 5C42 4 43 15 50 15C57 15 60 6 68 6C76 6 80 13 90 13C98 13 104 10 116 10H317'
