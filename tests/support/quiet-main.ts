import { beforeEach } from 'vitest'
import { ok } from '../../shared/result'
import { fakeBridge } from './fake-bridge'
import { mirrorAnswers } from './mirror-answers'

// The drafts feed their second copy wherever they are saved: a main process that takes it all.
beforeEach(() => {
  fakeBridge({
    'mirror.put': () => ok(null),
    'mirror.fill': () => ok(null),
    'mirror.remove': () => ok(null),
    ...mirrorAnswers(() => []),
  })
})
