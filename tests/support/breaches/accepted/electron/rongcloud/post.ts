import { request } from 'node:https'

export const post = request
