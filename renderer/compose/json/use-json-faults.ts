import { computed, type ComputedRef } from 'vue'
import { useWording } from '../../wording/use-wording'
import { useCalmText } from '../use-calm-text'
import { inspectJson } from './inspect-json'
import type { JsonFaultKind } from './json-fault'
import type { PlacedFault } from './placed-fault'

/** What is wrong with a JSON text, in words, of the kinds that matter where it stands. */
export function useJsonFaults(
  text: () => string,
  matters: (kind: JsonFaultKind) => boolean,
): ComputedRef<readonly PlacedFault[]> {
  const t = useWording()
  const calm = useCalmText(text)
  return computed(() =>
    inspectJson(calm.value)
      .faults.filter(({ kind }) => matters(kind))
      .map((fault) => ({ ...fault, says: t.value.json.says(fault) })),
  )
}
