import '../theme/base.css'
import { firstFrame } from './first-frame'

// Imported first of all: in the one file of the build whatever stands behind it, Vue too, runs once the
// shell was painted. The board's hidden page draws it as well, for nothing, and puts itself in its place.
const root = document.querySelector('#app')
if (root !== null) await firstFrame(root)
