/** The mark and the icons: a lace that comes in as a knot and leaves straight. */
export const brandLine =
  'M3 31C5 40 17 41 21 31C25 20 16 6 9 10C2 15 10 36 22 35C34 33 35 11 25 10C16 10 14 27 25 28C32 28 31 24 37 24H45.5'

/** The same lace with a long way to go: two loops, a few waves, then calm. */
export const progressLine =
  'M3 13C5 19 13 19 15 13C17 7 12 1.5 7 3C2 5 7 16.5 14 17C22 17.5 26 9 22.5 4.5C18 0 13 7 16 12.5C19 17 26 16.5 30 12C34 7 39 4 45 5.5C52 7 54 15 61 15C69 15 72 6.5 80 6.5C88 6.5 92 12.5 102 12.5C111 12.5 116 10 128 10H317'
