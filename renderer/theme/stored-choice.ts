/** A word kept in localStorage, if it is still one of the choices. */
export function storedChoice<Choice extends string>(
  key: string,
  choices: readonly Choice[],
): Choice | undefined {
  const word = localStorage.getItem(key)
  return choices.find((choice) => choice === word)
}
