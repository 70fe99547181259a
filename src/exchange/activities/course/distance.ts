const earth = 6_371_000
const radians = (degrees: number) => (degrees * Math.PI) / 180

export type Place = { readonly latitude: number; readonly longitude: number }

/** Metres between two places along the ground (haversine: the earth as a ball, right to 0.5%). */
export function metresBetween(one: Place, other: Place): number {
  const half = (difference: number) => Math.sin(radians(difference) / 2) ** 2
  const arc =
    half(other.latitude - one.latitude) +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * half(other.longitude - one.longitude)
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(arc)))
}
