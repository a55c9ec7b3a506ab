import type { Brand } from './problem'

interface VendorLimits {
  readonly title: number
  readonly body: number
  /** `characters`: code points. `width`: 汉字, of which two ASCII letters or figures fill one. */
  readonly counts: 'characters' | 'width'
}

/** How much text each maker's service takes (preview.md; Aliyun's push documentation, undated). */
export const vendorLimits: Readonly<Record<Brand, VendorLimits>> = {
  xiaomi: { title: 50, body: 128, counts: 'characters' },
  huawei: { title: 40, body: 1024, counts: 'characters' },
  oppo: { title: 32, body: 200, counts: 'characters' },
  vivo: { title: 20, body: 50, counts: 'width' },
}
