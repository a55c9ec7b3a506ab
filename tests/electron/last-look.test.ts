import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createLastLook } from '../../electron/last-look'
import { createKeptLog } from '../support/kept-log'

const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'pushdesk-look-')), 'look')

it('gives the theme of the last page to the next start, and none where nobody chose one', async () => {
  const file = fresh()
  expect(createLastLook(file, createKeptLog()).get()).toBeNull()
  await createLastLook(file, createKeptLog()).keep('dark')
  expect(createLastLook(file, createKeptLog()).get()).toBe('dark')
  await createLastLook(file, createKeptLog()).keep('light')
  expect(readFileSync(file, 'utf8')).toBe('light')
})

it('takes no other word for a theme, and a folder that is gone for no reason to stop', async () => {
  const file = fresh()
  writeFileSync(file, 'darkest')
  expect(createLastLook(file, createKeptLog()).get()).toBeNull()
  const log = createKeptLog()
  await createLastLook(join(file, 'nowhere'), log).keep('dark')
  expect(createLastLook(join(file, 'nowhere'), log).get()).toBeNull()
})

it('tells of another look, once: on Windows the frame changes with it', async () => {
  const told: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'pushdesk-look-'))
  const look = createLastLook(join(folder, 'look'), createKeptLog(), (one) => told.push(one))
  await Promise.all([look.keep('dark'), look.keep('dark'), look.keep('light')])
  expect(told).toEqual(['dark', 'light'])
  expect(readFileSync(join(folder, 'look'), 'utf8')).toBe('light')
})

it('dresses the frame also where the disk keeps nothing', async () => {
  const told: string[] = []
  const nowhere = join(fresh(), 'nowhere')
  const look = createLastLook(nowhere, createKeptLog(), (one) => told.push(one))
  await look.keep('dark')
  await look.keep('light')
  expect(told).toEqual(['dark', 'light'])
})
