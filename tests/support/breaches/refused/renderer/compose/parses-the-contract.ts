// lint: as types only
import { contract } from '../../shared/ipc/contract'

export const names = Object.keys(contract)
