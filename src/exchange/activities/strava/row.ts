/** What a row of Strava's table says of one activity. Only figures in known units: what is written for the eye is left. */
export type StravaRow = {
  /** Of the file beside the table, without folders and packing: "123456.fit". */
  readonly file: string | undefined
  readonly sport: string
  readonly start: string | undefined
  readonly km: number | undefined
  readonly movingMinutes: number | undefined
  readonly elapsedMinutes: number | undefined
  readonly ascent: number | undefined
  readonly descent: number | undefined
  readonly watchCelsius: number | undefined
  readonly weatherCelsius: number | undefined
  readonly shoes: string | undefined
}
