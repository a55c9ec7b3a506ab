import { describe, expect, it } from 'vitest'
import { regionHosts } from '../../../shared/rongcloud/hosts'

describe('regionHosts', () => {
  it('pairs the seed’s host with no backup of another data centre', () => {
    expect(regionHosts.cn).toEqual({ primary: 'api.cn.ronghub.com' })
    const { cn: _seed, ...others } = regionHosts
    for (const { primary, backup } of Object.values(others))
      expect(backup).toBe(primary.replace('api.', 'api-b.'))
  })
})
