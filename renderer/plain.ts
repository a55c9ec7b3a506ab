import { toRaw } from 'vue'

/**
 * A deep copy of JSON without Vue's proxies: those cross neither the bridge nor into IndexedDB. Written
 * down past the outermost proxy, which costs more than all the rest.
 */
export const plain = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(toRaw(value))) as Value
