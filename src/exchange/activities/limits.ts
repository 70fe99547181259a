const kB = 1024
const MB = 1024 * kB

/**
 * How much we take from a file before we stop and say so. Each is a few times what the longest real activity needs;
 * the table in docs/decisions/activity-files.md has the reasons.
 */
export const limits = {
  /** Bytes taken from the disk at a time. */
  slice: 256 * kB,
  /** Packed bytes given to the inflater at a time: at deflate's best of 1:1032 they become 16 MB. */
  packedSlice: 16 * kB,
  /** A FIT file is held in memory whole. */
  fitBytes: 32 * MB,
  /** GPX and TCX are read as they come. */
  xmlBytes: 512 * MB,
  csvBytes: 48 * MB,
  /** Unpacked to packed, once more than `ratioFrom` bytes have come. */
  ratio: 200,
  ratioFrom: 4 * MB,
  /** Unpacked bytes of everything in one import. */
  totalBytes: 24 * 1024 * MB,
  /** A zip inside of a zip that is packed once more: held in memory up to this, and above it read several times. */
  innerZipBytes: 32 * MB,
  /** A zip in a zip in a zip: Garmin needs two. */
  zipDepth: 3,
  /** Activity files looked at in one zip. */
  zipFiles: 50_000,
  /** Bytes of a zip's list of contents. */
  zipListBytes: 256 * MB,
  /** Messages in a FIT file, points in a GPX or TCX file: a hundred hours at one a second. */
  points: 400_000,
  /** Activities in one file. */
  activities: 2_000,
  xmlDepth: 64,
  /** Bytes of XML without a tag in them. */
  xmlRun: 2 * MB,
  csvRows: 100_000,
  labelLength: 200,
} as const
