// lint: Main never imports the window
import { api } from '../../renderer/api'

export const call = api.call
