// lint: electron/store/
import { ClassicLevel } from 'classic-level'

export const database = new ClassicLevel('journal')
