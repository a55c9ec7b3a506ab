import { useRouter } from 'vue-router'
import { templateOf } from '../../shared/message/from-template'
import { plain } from '../plain'
import { useDrafts } from '../stores/drafts'

/** Makes a template of the draft in hand, which stays as it is, and opens the template. */
export function useKeepAsTemplate(): () => Promise<void> {
  const drafts = useDrafts()
  const router = useRouter()
  let keeping = false
  return async () => {
    const { current } = drafts
    if (current === null || keeping) return
    keeping = true
    try {
      const template = templateOf(plain(current), crypto.randomUUID(), Date.now())
      await router.push(`/drafts/${await drafts.adopt(template)}`)
    } finally {
      keeping = false
    }
  }
}
