// lint: shared/ is pure knowledge
import { api } from '../../renderer/api'

export const call = api.call
