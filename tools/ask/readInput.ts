import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** npm runs scripts in the project folder; a file named by someone who stands elsewhere is meant from there. */
export function locate(file: string): string {
  const from = process.env.INIT_CWD
  const meant = from === undefined ? file : resolve(from, file)
  return existsSync(meant) ? meant : file
}

/**
 * The text of a file, or of standard input for "-".
 * @throws if it cannot be read.
 */
export const readInput = (file: string): string => readFileSync(file === '-' ? 0 : locate(file), 'utf8')
