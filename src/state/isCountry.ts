/** True for the code of a country, as preferences keep it. */
export const isCountry = (said: unknown): said is string => typeof said === 'string' && /^[A-Z]{2}$/.test(said)
