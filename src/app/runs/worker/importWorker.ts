import type { ReadFiles } from './messages'
import { readFiles } from './readFiles'

declare const self: DedicatedWorkerGlobalScope

self.onmessage = ({ data }: MessageEvent<ReadFiles>) => void readFiles(data, (message) => self.postMessage(message))
