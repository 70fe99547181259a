import type { BodyRegion } from './bodyRegions'

/**
 * One half of a body seen from the front or from behind, x measured outwards from the middle line.
 * The other half is its mirror image, so the two can never drift apart.
 */
export type BodySide = {
  readonly head: string
  readonly hair: string
  /** Neck to fingers, armpit to foot, foot to crotch. */
  readonly outline: string
  /** What can be chosen, painted in this order. */
  readonly regions: readonly BodyPart[]
  /** Lines that give form without meaning anything. */
  readonly folds: string
}

type BodyPart = {
  readonly id: BodyRegion
  readonly muscle: string
  /** How its fibres run. */
  readonly grain: string
  /** Where a finger may land, on both halves: wider than a shin, and not overlapping the next. A part without one is only shown. */
  readonly reach?: string
}

const trunk =
  'C9.5 62 9.5 67 11 70C17 77 30 78 39 81C49 84.5 55 93 56 105C57.5 118 57.5 125 59 134C60.5 146 63.5 152 66.5 163C69.5 175 71.5 192 73 206C74.5 213 79 217 80 226C80.6 236 79.6 244 77.4 249.5C76 253.5 71.8 253.4 70.8 250C69.8 246 69.8 240 69.2 236C68.8 233.2 67.8 233.4 67.2 236C66.6 239 64.8 241.4 63.2 240.4C61.6 239 62.4 231 63 226C63.6 219 64 213 63 207C58.5 197 53.5 186 51 173C49.5 164 46.5 150 44 138C43 131 42 126 41 121C40 136 37.5 148 34.8 160C33.2 168 32.5 175 32.8 182C33.3 192 37 200 39.5 212C43 225 44.5 240 44 256C43 276 38.5 294 35 311C34.5 318 35 324 36.5 332C39 344 38.5 355 35.5 368C33 382 30 394 29.5 403'

const innerLeg =
  'C18 388 13.5 376 11.5 360C10 348 11.5 338 12.5 328C13 321 12.5 315 11.5 309C10 293 4 270 2.5 251C2 242 1.5 235 0 230'

const arm =
  'M43 89C50 92 52 99 52.5 108C53.5 120 54 129 56 139C58 149 60.5 155 62.5 165C65.5 178 68 194 69.5 207C71 215 76 219 77 227C77.4 236 76.6 243 75 247.5C74.2 249.4 73.2 248.6 73 246C72.8 240 72.4 234 70.8 231C69.4 229 67.4 230 66 233C66 228 68 222 67.5 215C66.5 206 62.5 197 59.5 187C56.5 179 54.5 172 53 164C51 152 47.5 138 44.5 124C42 112 38.5 97 43 89Z'

const armGrain =
  'M46.5 104C46.5 96 49 94 51 97M48.5 128C51 133 53.5 137 54.5 142M56 170C57 176 60 183 63 189M59 166C62 174 65.5 184 67 194'

const ribs =
  'M4 129C14 125 27 128 38 138L37.5 144.5C27 136 15 133 4 136.5ZM5 141C15 138 27 141 36.5 149L34.5 155.5C26 149 16 146 8 148.5ZM11 152.5C19 151 27 154 33.5 160L31.5 166.5C26 162 20 159.5 14.5 159ZM18.5 163C23 163.5 27.5 166 30.5 169.5L30.5 175.5C28 171.5 25 169.5 21.5 168.5Z'

const reach = {
  arm: 'M42 82H82V262H52L44 150ZM-42 82H-82V262H-52L-44 150Z',
  upper: 'M41 112L36 150L32 174H-32L-36 150L-41 112Z',
  hip: 'M33 176L42 206V226H-42V206L-33 176Z',
  thigh: 'M50 226V318H-50V226Z',
  shank: 'M60 318V400H-60V318Z',
  foot: 'M60 400V449H-60V400Z',
} as const

export const front: BodySide = {
  head: 'M-1 5C12.5 5 19.5 14 19.3 28C19 44 10 60 -1 60',
  hair: 'M-1 5C12.5 5 19.5 14 19.3 28L17.8 27C17.5 21 14 16.5 8 16C4 16 2 17.5 -1 17.5',
  outline: `M9.5 52${trunk}C30 411 34.5 417 38 423C40.5 428 38.5 431.5 33 432C28 432.5 20 432.5 17 430.5C14.5 428 15.5 421 17.5 415C19 410 19.5 406 19 400${innerLeg}`,
  regions: [
    { id: 'arms-or-hands', muscle: arm, grain: armGrain, reach: reach.arm },
    {
      id: 'ribs',
      muscle: ribs,
      grain: '',
      reach: reach.upper,
    },
    {
      id: 'hip-or-groin',
      muscle: 'M30.5 188C32 197 36 204 37.5 213C28 219 14 231 6.5 243C4.5 240 3.5 235 3 229C6 217 22 206 30.5 188Z',
      grain: 'M31.5 197C25 209 13 220 6 232M34.5 206C26 214 17 222 10 231',
      reach: reach.hip,
    },
    {
      id: 'quad',
      muscle:
        'M38 219C41.5 234 42 252 39.5 270C37.5 286 35.5 296 32 303C30 298 27 295.5 23.5 296C20 297 19.5 305 16.5 308C13.5 306 13 300 12.5 294C10.5 281 7 264 8 250C14 240 26 230 38 219Z',
      grain: 'M31 228C35 248 33 276 27.5 294M20 238C16 256 17 278 23.5 295M26 240C24.5 256 24.5 272 25.5 286',
      reach: reach.thigh,
    },
    {
      id: 'calf',
      muscle: 'M14.5 331C12 346 13.5 362 18 377C19.5 364 18.5 346 17.5 332C16.5 329 15 329 14.5 331Z',
      grain: '',
    },
    {
      id: 'shin',
      muscle:
        'M21.5 333C24 326 31 326 33 331C36.5 343 35.5 356 32.5 370C30 381 27.5 390 27 398C25 399.5 23.5 397 23 392C21.5 374 19.5 350 21.5 333Z',
      grain: 'M29 333C32 347 30 366 26.5 384M25 334C24 350 24 364 25 378',
      reach: reach.shank,
    },
    {
      id: 'foot',
      muscle:
        'M20.5 408C23 406.5 27 406.5 29 409C32 416 36.5 421 36 426.5C31 429.5 22 429.5 18.5 427.5C17 423 18.5 414 20.5 408Z',
      grain: 'M24 412L22 424M26.5 412L27.5 424',
      reach: reach.foot,
    },
  ],
  folds:
    'M5 77C15 82 27 83 35 85M0 88V112M0 114C10 121 28 119 38 108M0 146V204M13 174C15 182 14 192 11 202M17 314C20 321 29 321 32 313',
}

export const back: BodySide = {
  head: 'M-1 5C12.5 5 19.5 14 19.3 28C19 40 14 51 9.5 57',
  hair: 'M-1 5C12.5 5 19.5 14 19.3 28C19.2 35 17.5 41 15 46C10 49.5 4 50 -1 50',
  outline: `M9.5 57${trunk}C29.5 412 33 418 32.5 425C32 431 28 432.5 24 432.5C19.5 432.5 16 431 16 425C16 418 19.5 411 19 400${innerLeg}`,
  regions: [
    { id: 'arms-or-hands', muscle: arm, grain: armGrain, reach: reach.arm },
    {
      id: 'ribs',
      muscle: ribs,
      grain: '',
      reach: reach.upper,
    },
    {
      id: 'hip-or-groin',
      muscle: 'M2.5 200C8 190 22 186 31 189C34.5 199 39 208 39 220C35 233 23 240 12 237C6 235.5 3 232 2.5 226Z',
      grain: 'M33 198C24 204 13 214 8 226M37 212C30 218 22 226 18 234M24 192C16 197 9 205 6 214',
      reach: reach.hip,
    },
    {
      id: 'hamstring',
      muscle:
        'M40 231C43 247 40.5 268 36.5 284C34.5 294 33.5 303 32.5 311C28.5 309 27 302 24.5 293C22 301 19 308 14 310C13.5 297 9 276 6.5 256C5.5 249 6 243 8 240C19 245 33 242 40 231Z',
      grain: 'M22 246C24 262 25 278 24.5 292M31 246C33 262 31.5 280 30 296M14 248C15 264 17 280 17.5 298',
      reach: reach.thigh,
    },
    {
      id: 'calf',
      muscle:
        'M23.5 331C26.5 326 32 326.5 34 332C37.5 345 36 358 33 369C30 382 27.5 392 27 402H21.5C21 392 19.5 382 17 371C13 358 12 344 14.5 331.5C16.5 326.5 21 326.5 23.5 331Z',
      grain: 'M23.5 331C23.5 345 24 358 24.5 371M17.5 368C19 377 23 376 24.5 371C27 379 31 377 33 367M24.3 382V400',
      reach: reach.shank,
    },
    {
      id: 'foot',
      muscle:
        'M20.5 408C22.5 406.5 26 406.5 28 408C29 415 30.5 420 29.5 426C26.5 430 22 430 19 426.5C18 420 19.5 414 20.5 408Z',
      grain: 'M21 423C23 425 26 425 28 423',
      reach: reach.foot,
    },
  ],
  folds: 'M0 74V186M11 84C22 86 29 94 28 106C26.5 115 21 122 13 119M0 186L5 190M15 317C20 320 27 320 32 317',
}

export const ear = 'M18.8 27C22.5 25 23.5 31 21.5 35.5C20.5 38 18.5 37.5 17.8 37'
