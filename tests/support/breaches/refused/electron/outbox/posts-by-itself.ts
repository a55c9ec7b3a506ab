// lint: one door, electron/rongcloud/
import { request } from 'node:https'

export const post = request
