/** What the sandbox answers to; `what` names its sentence in the wording. */
export const sandboxEndpoints = [
  { call: 'POST /push.json', what: 'push' },
  { call: 'POST /user/tag/set.json', what: 'tag' },
  { call: 'POST /user/tag/batch/set.json', what: 'tagBatch' },
  { call: 'GET /sandbox/requests', what: 'requests' },
  { call: 'POST /sandbox/faults', what: 'faults' },
  { call: 'POST /sandbox/reset', what: 'reset' },
] as const
