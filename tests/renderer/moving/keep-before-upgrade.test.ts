import { beforeEach, describe, expect, it } from 'vitest'
import { keepBeforeUpgrade, upgradedWithout } from '../../../renderer/moving/keep-before-upgrade'
import { fail, ok } from '../../../shared/result'
import version1 from '../../fixtures/drafts-version-1.json'
import { fakeBridge, type FakeBridge } from '../../support/fake-bridge'

const made = { name: '', at: 0, reason: 'upgrade', count: 0 } as const
const mainWith = (answers: FakeBridge['answers']): FakeBridge =>
  fakeBridge({ 'parcel.add': () => ok(null), 'backups.make': () => ok(made), ...answers })
const names = ({ calls }: FakeBridge): readonly string[] => calls.map(({ name }) => name)

describe('keepBeforeUpgrade', () => {
  beforeEach(() => {
    upgradedWithout.value = null
  })

  it('hands all records over before the backup is made of them', async () => {
    const main = mainWith({})
    expect(await keepBeforeUpgrade(version1)).toBe(true)
    expect(names(main)).toEqual(['parcel.add', 'backups.make'])
    expect(upgradedWithout.value).toBeNull()
  })

  it.each(['parcel.add', 'backups.make'])(
    'lets the upgrade go on where a full disk refuses %s, and takes down that there is no backup',
    async (name) => {
      const main = mainWith({ [name]: () => fail({ kind: 'disk', code: 'ENOSPC' }) })
      expect(await keepBeforeUpgrade(version1)).toBe(true)
      expect(upgradedWithout.value).toBe('ENOSPC')
      expect(names(main).at(-1)).toBe(name)
    },
  )

  it.each(['parcel.add', 'backups.make'])(
    'keeps the upgrade from going on where %s fails for another reason',
    async (name) => {
      mainWith({ [name]: () => fail({ kind: 'crashed', reference: 'r1' }) })
      expect(await keepBeforeUpgrade(version1)).toBe(false)
      expect(upgradedWithout.value).toBeNull()
    },
  )

  it('asks main for nothing where there is nothing to keep', async () => {
    const main = mainWith({})
    expect(await keepBeforeUpgrade([])).toBe(true)
    expect(main.calls).toEqual([])
  })
})
