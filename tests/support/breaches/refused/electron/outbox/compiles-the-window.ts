// types: not listed within the file list of project
import { api } from '../../renderer/api'

export const call = api.call
