import { Dexie } from 'dexie'

export const open = (name: string): Dexie => new Dexie(name)
