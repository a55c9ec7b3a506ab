const started = performance.now()
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** How the scripts talk: one line for each step, with the time it took, on stdout. */
export const progress = {
  /** A line of its own, outside any step. */
  say: (text) => console.log(`  ${text}`),

  /**
   * Runs one step and prints its line when it is done. `work` gets `announce`, to be called before
   * anything that takes longer than a moment, and returns a few words about the outcome.
   */
  async step(name, work) {
    const begun = performance.now()
    try {
      const outcome = await work((text) => console.log(`  … ${name}: ${text}`))
      console.log(`  ✓ ${name}${outcome ? ` · ${outcome}` : ''} (${seconds(begun)})`)
    } catch (cause) {
      console.log(`  ✗ ${name} (${seconds(begun)})`)
      throw cause
    }
  },

  /** Time since the script began, for its last line. */
  elapsed: () => seconds(started),
}
