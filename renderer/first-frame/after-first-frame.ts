import '../theme/base.css'
import { firstFrame } from './first-frame'

// Whatever is imported behind this one runs once the shell was painted.
const root = document.querySelector('#app')
if (root !== null) await firstFrame(root)

export {}
