/**
 * What browsers, workers and Node all have, though the language itself does not: for the rooms that run in all of them.
 * The settings of those rooms load neither the browser's types nor Node's, so that nothing else is in reach.
 */
interface URL {
  readonly href: string
  readonly origin: string
  readonly protocol: string
  readonly hostname: string
  readonly pathname: string
  readonly searchParams: URLSearchParams
  readonly hash: string
}
declare const URL: { new (address: string, base?: string | URL): URL }

interface URLSearchParams {
  get(name: string): string | null
  set(name: string, value: string): void
}
declare const URLSearchParams: { new (query?: string): URLSearchParams }

interface TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
}
declare const TextEncoder: { new (): TextEncoder }

interface TextDecoder {
  decode(bytes?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string
}
declare const TextDecoder: { new (encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder }

declare function atob(text: string): string
declare function btoa(bytes: string): string
