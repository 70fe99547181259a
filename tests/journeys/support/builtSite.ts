/** The folder of the built site that these journeys walk through. */
export const builtSite = process.env.UNCRAMP_DIST ?? 'dist'
