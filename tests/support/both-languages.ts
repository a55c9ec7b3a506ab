import { loadWording } from '../../renderer/wording/use-wording'

// A test that switches to English reads it at once, as the app does from its second switch on.
await loadWording('en-US')
