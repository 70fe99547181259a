/** The first half of a SHA-256, in hexadecimal: enough to see that a file is not the one that was built. */
export async function fingerprint(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
