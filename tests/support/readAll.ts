import { bytesSource } from '../../src/exchange/activities/bytes/source'
import type { Found } from '../../src/exchange/activities/found'
import { createImport } from '../../src/exchange/activities/import'
import { readActivities } from '../../src/exchange/activities/readActivities'

/** Everything found in one file, read as on this day. */
export async function readAll(
  name: string,
  bytes: Uint8Array,
  now = Date.UTC(2026, 10, 25),
): Promise<readonly Found[]> {
  const found: Found[] = []
  for await (const it of readActivities(bytesSource(name, bytes), createImport(now))) found.push(it)
  return found
}
