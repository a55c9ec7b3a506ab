import { afterEach, describe, expect, it, vi } from 'vitest'
import { mountForm, type MountedForm } from './mount-form'

// Twenty-two characters fit: what a canvas measures is not what these tests are about.
vi.mock('../../../renderer/preview/use-line-measure', () => ({
  countLines: (text: string, { part }: { part: string }) => ({
    lines: 1,
    most: part === 'title' ? 1 : 4,
    cutAt: part === 'title' && text.length > 22 ? 22 : null,
  }),
}))

let mounted: MountedForm
afterEach(() => {
  mounted.form.unmount()
  document.body.innerHTML = ''
})

const click = async (name: string): Promise<void> => {
  const button = mounted.form
    .findAll('button, [role="switch"]')
    .find((one) => one.text() === name || one.attributes('aria-label') === name)
  if (button === undefined) throw new Error(`no button is called ${name}`)
  await button.trigger('click')
  await mounted.settle()
}

describe('the content page', () => {
  it('writes every text of a push into the draft, none into its neighbour', async () => {
    mounted = mountForm('push', 'content')
    await mounted.type('默认文案', 'default')
    await mounted.type('标题', 'title')
    expect(mounted.draft.alert).toBe('default')
    expect(mounted.draft.ios.title).toBe('title')
    expect(mounted.draft.ios.alert).toBeNull()
    expect(mounted.draft.android.alert).toBeNull()
  })

  it('writes sender, message and extra of a broadcast', async () => {
    mounted = mountForm('broadcast', 'content')
    await mounted.type('发送人 ID', 'editor')
    await mounted.type('消息内容', '周报')
    await mounted.type('消息附加信息', 'aa')
    expect(mounted.draft).toMatchObject({
      sender: 'editor',
      message: {
        form: 'fields',
        objectName: 'RC:TxtMsg',
        values: { content: '周报', extra: 'aa' },
        user: null,
      },
    })
  })

  it('has no sender field in a push, which would turn it into a broadcast', () => {
    mounted = mountForm('push', 'content')
    expect(mounted.form.text()).not.toContain('发送人')
  })

  it('keeps line breaks out of the title, which is one line on the phone', async () => {
    mounted = mountForm('push', 'content')
    await mounted.type('标题', 'one\ntwo')
    expect(mounted.draft.ios.title).toBe('one two')
  })

  it('inherits the default text until its own is written, and inherits again on request', async () => {
    mounted = mountForm('push', 'content', (draft) => (draft.alert = '默认'))
    expect(mounted.form.find('.inherited').text()).toBe('默认')
    await click('单独写')
    expect(mounted.draft.ios.alert).toBe('默认')
    await mounted.type('文字', '只给 iPhone')
    await mounted.type('默认文案', '改了')
    expect(mounted.draft.ios.alert).toBe('只给 iPhone')
    await click('改回沿用')
    expect(mounted.draft.ios.alert).toBeNull()
    expect(mounted.form.find('.inherited').text()).toBe('改了')
    await click('单独写')
    expect(mounted.draft.ios.alert).toBe('只给 iPhone')
  })

  it('writes the Android text and extras on the Android tab only', async () => {
    mounted = mountForm('push', 'content')
    await click('Android沿用默认')
    await click('单独写')
    await mounted.type('文字', '只给 Android')
    await click('加一行')
    await mounted.type('字段名', 'page')
    await mounted.type('值', '/a')
    expect(mounted.draft.android).toEqual({
      alert: '只给 Android',
      extras: { view: 'rows', rows: [{ key: 'page', value: '/a' }] },
    })
    expect(mounted.draft.ios.alert).toBeNull()
    expect(mounted.draft.ios.extras).toEqual({ view: 'rows', rows: [] })
  })

  it('keeps badge absent, 0 and n apart: three values on the wire', async () => {
    mounted = mountForm('push', 'content')
    expect(mounted.draft.ios.badge).toEqual({ mode: 'unchanged' })
    await click('数字')
    expect(mounted.draft.ios.badge).toEqual({ mode: 'number', value: null })
    await mounted.type('角标数字', '0')
    expect(mounted.draft.ios.badge).toEqual({ mode: 'number', value: 0 })
    await click('清零')
    expect(mounted.draft.ios.badge).toEqual({ mode: 'clear' })
    await click('数字')
    expect(mounted.draft.ios.badge).toEqual({ mode: 'number', value: 0 })
  })

  it('turns silent on, and then says that it still shows', async () => {
    mounted = mountForm('push', 'content')
    await click('静默')
    expect(mounted.draft.ios.silent).toBe(true)
    expect(mounted.form.text()).toContain('通知仍会照常弹出')
  })

  it('leaves a platform out and names the case of none', async () => {
    mounted = mountForm('push', 'content')
    const ios = mounted.control('iOS') as HTMLInputElement
    await mounted.form.find('fieldset input').setValue(false)
    await mounted.settle()
    expect(ios.checked).toBe(false)
    expect(mounted.draft.platforms).toEqual({ ios: false, android: true })
    await mounted.form.findAll('fieldset input')[1]?.setValue(false)
    await mounted.settle()
    expect(mounted.form.find('#field-platforms-problem').text()).toBe('至少选一个平台。')
  })

  it('turns rows into JSON and back without losing a field', async () => {
    mounted = mountForm('push', 'content', (draft) => {
      draft.ios.extras = { view: 'rows', rows: [{ key: 'page', value: '/a' }] }
    })
    await click('JSON')
    expect(mounted.draft.ios.extras).toEqual({ view: 'json', text: '{\n  "page": "/a"\n}' })
    await click('逐行')
    expect(mounted.draft.ios.extras).toEqual({
      view: 'rows',
      rows: [{ key: 'page', value: '/a' }],
    })
  })

  it('marks what the lock screen cuts off and says how much, without refusing it', async () => {
    mounted = mountForm('push', 'content')
    await mounted.type('标题', '一'.repeat(28))
    expect(mounted.form.find('.beyond').text()).toBe('一'.repeat(6))
    expect(mounted.form.text()).toContain('锁屏放得下 22 字，后面 6 字看不到')
    expect(mounted.problemAt('标题')).toBe('')
    expect(mounted.composer.all.value[0]).toMatchObject({ rule: 'title_cut', seen: 22, lost: 6 })
  })
})

describe('problems at their field', () => {
  it('names an empty alert once its field was left, not while it was never begun', async () => {
    mounted = mountForm('push', 'content')
    await mounted.settle()
    expect(mounted.problemAt('默认文案')).toBe('')
    mounted.control('默认文案').dispatchEvent(new Event('blur'))
    await mounted.settle()
    expect(mounted.problemAt('默认文案')).toBe('默认文案还没有写。')
    expect(mounted.control('默认文案').getAttribute('aria-invalid')).toBe('true')
  })

  it('names everything unwritten as soon as the check is asked for', async () => {
    mounted = mountForm('broadcast', 'content')
    mounted.composer.step.value = 'check'
    await mounted.settle()
    expect(mounted.problemAt('发送人 ID')).toBe('广播消息要有发送人 ID。')
    expect(mounted.problemAt('消息内容')).toBe('消息内容还没有写。')
  })

  it('names a badge of 10000 at the badge', async () => {
    mounted = mountForm('push', 'content')
    await click('数字')
    await mounted.type('角标数字', '10000')
    expect(mounted.problemAt('角标数字')).toBe('角标最大 9999，现在是 10000。')
    await mounted.type('角标数字', '9999')
    expect(mounted.problemAt('角标数字')).toBe('')
  })

  it('names nested extras in the JSON view and keeps the text as typed', async () => {
    mounted = mountForm('push', 'content')
    await click('JSON')
    await mounted.type('附加字段的 JSON', '{"a": {"b": 1}}')
    expect(mounted.problemAt('附加字段的 JSON')).toContain('「a」的值不是文字')
    expect(mounted.draft.ios.extras).toEqual({ view: 'json', text: '{"a": {"b": 1}}' })
    await mounted.type('附加字段的 JSON', '{"a": ')
    expect(mounted.problemAt('附加字段的 JSON')).toContain('第 1 行第 7 列 这里少一个值。')
    expect(
      mounted.form.findAll('button').find((one) => one.text() === '逐行')?.element,
    ).toHaveProperty('disabled', true)
  })
})

describe('the audience page', () => {
  const enterTag = async (name: string, tag: string): Promise<void> => {
    await mounted.type(name, tag)
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
    mounted.control(name).dispatchEvent(enter)
    await mounted.settle()
  }

  it('asks before it means everyone: a new draft is for nobody', () => {
    mounted = mountForm('push', 'audience')
    expect(mounted.draft.audience.everyone).toBe(false)
    expect(mounted.form.find('.effect').classes()).toContain('nothing')
  })

  it('adds tags to the list whose field they were typed in', async () => {
    mounted = mountForm('push', 'audience')
    await enterTag('同时具有', '女')
    await mounted.type('任一', '北京，')
    expect(mounted.draft.audience).toMatchObject({ tags: ['女'], tagsAny: ['北京'] })
    await mounted.form.find('[aria-label="去掉标签「女」"]').trigger('click')
    expect(mounted.draft.audience.tags).toEqual([])
  })

  it('names the 21st tag at its field', async () => {
    mounted = mountForm('push', 'audience')
    const tags = Array.from({ length: 21 }, (_, index) => `t${index}`)
    await mounted.type('同时具有', `${tags.join(',')},`)
    expect(mounted.draft.audience.tags).toEqual(tags)
    expect(mounted.problemAt('同时具有')).toContain('没有人能同时有这 21 个')
    expect(mounted.problemAt('任一')).toBe('')
  })

  it('names a tag of 41 bytes, counted in UTF-8', async () => {
    mounted = mountForm('push', 'audience')
    const fits = `${'茶'.repeat(13)}a`
    await enterTag('任一', fits)
    expect(mounted.problemAt('任一')).toBe('')
    await enterTag('任一', `${fits}b`)
    expect(mounted.problemAt('任一')).toContain('有 41 字节，最多 40 字节')
  })

  it('takes ids by line or comma, counts them live, and names the 1001st', async () => {
    mounted = mountForm('push', 'audience')
    await mounted.type('用户 ID', 'a\nb, c，d\n\n a ')
    expect(mounted.draft.audience.userIds).toEqual(['a', 'b', 'c', 'd'])
    expect(mounted.form.text()).toContain('4 / 1000')
    const ids = Array.from({ length: 1001 }, (_, index) => `u${index}`)
    await mounted.type('用户 ID', ids.join('\n'))
    expect(mounted.form.text()).toContain('1001 / 1000')
    expect(mounted.problemAt('用户 ID')).toContain('现在 1001 个，最多 1000 个')
  })

  it('strikes through what RongCloud will ignore and keeps it in the draft', async () => {
    mounted = mountForm('push', 'audience', (draft) => {
      draft.audience = {
        everyone: false,
        tags: ['女'],
        tagsAny: [],
        userIds: ['1'],
        packageName: 'com.tea',
      }
    })
    await mounted.settle()
    const struck = mounted.form.findAll('s').map((one) => one.text())
    expect(struck).toHaveLength(2)
    expect(struck.join()).toContain('女')
    expect(struck.join()).toContain('com.tea')
    await click('全部用户')
    expect(mounted.form.findAll('s')).toHaveLength(3)
    expect(mounted.draft.audience).toMatchObject({ everyone: true, tags: ['女'], userIds: ['1'] })
    await click('清掉这些条件')
    expect(mounted.draft.audience).toEqual({
      everyone: true,
      tags: [],
      tagsAny: [],
      userIds: [],
      packageName: '',
    })
  })
})

describe('jump', () => {
  it('turns to the tab of the problem and puts the cursor into its field', async () => {
    mounted = mountForm('push', 'content', (draft) => (draft.android.alert = ''))
    await mounted.composer.jump('android.alert')
    await mounted.settle()
    expect(mounted.composer.tab.value).toBe('android')
    expect(document.activeElement?.id).toBe('field-android-alert')
  })
})
