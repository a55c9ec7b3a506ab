import { expect, test } from '@playwright/test'
import { existsSync } from 'node:fs'
import { findBytes } from '../../support/find-bytes'
import { installedDataFolder } from '../../support/launch-installed'
import { story } from '../packaged'

test('the removed app leaves nothing of itself, and everything of the person', () => {
  for (const path of [
    '/usr/bin/pushdesk',
    '/usr/lib/pushdesk',
    '/usr/share/applications/pushdesk.desktop',
    '/usr/share/mime/packages/pushdesk.xml',
  ])
    expect([path, existsSync(path)]).toEqual([path, false])
  expect(findBytes(installedDataFolder(), story.draft)).not.toEqual([])
  expect(findBytes(installedDataFolder(), story.appKey)).not.toEqual([])
})
