import { downloadBlob } from './downloadBlob'

/** Hands the runner a file of text. */
export const downloadText = (name: string, text: string, type = 'application/json'): void =>
  downloadBlob(name, new Blob([text], { type }))
