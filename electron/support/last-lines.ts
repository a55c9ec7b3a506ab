import { readFile } from 'node:fs/promises'

/** The last `most` lines of a log that goes on from `file.1` to `file`, oldest first; none where there is none. */
export async function lastLines(file: string, most: number): Promise<readonly string[]> {
  const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')
  const text = (await read(`${file}.1`)) + (await read(file))
  return text
    .split('\n')
    .filter((line) => line !== '')
    .slice(-most)
}
