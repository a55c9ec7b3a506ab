/** A deep copy of JSON without Vue's proxies: those cannot cross the bridge. */
export const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value
