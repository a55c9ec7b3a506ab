const sum = (outcomes, key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)

/** What a whole test run came to. `lastLine` always has these words: scripts read it. */
export const summary = (outcomes) => {
  const failed = sum(outcomes, 'failed')
  return {
    failed,
    skipped: sum(outcomes, 'skipped'),
    lastLine: `${sum(outcomes, 'passed')} passed, ${failed} failed`,
  }
}
