import { Problem } from './problem.mjs'

/** The last road of every script: a problem's sentence, or an unforeseen error whole. Exit code 1. */
export const reportProblem = (cause) => {
  console.error(cause instanceof Problem ? `\n${cause.message}` : cause)
  process.exitCode = 1
}
