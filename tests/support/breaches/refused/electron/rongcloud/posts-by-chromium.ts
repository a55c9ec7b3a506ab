// lint: sends a POST twice
import { net } from 'electron'

export const post = net.request
