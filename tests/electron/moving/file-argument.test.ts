import { describe, expect, it } from 'vitest'
import { fileArgument } from '../../../electron/moving/file-argument'

const from = (...given: readonly string[]) =>
  fileArgument(['/usr/bin/pushdesk', ...given], '/home/a')

describe('the file on a command line', () => {
  it('is found between switches, and a relative one belongs to the folder it was typed in', () => {
    expect(from('--lang=zh-CN', '/tmp/草稿.pushdesk', '--no-sandbox')).toBe('/tmp/草稿.pushdesk')
    expect(from('草稿.PUSHDESK')).toBe('/home/a/草稿.PUSHDESK')
    expect(from('../b/x.pushdesk')).toBe('/home/b/x.pushdesk')
  })

  it('may be an address, as file managers hand it over; not one of another computer', () => {
    expect(from('file:///tmp/%E8%8D%89%E7%A8%BF%201.pushdesk')).toBe('/tmp/草稿 1.pushdesk')
    expect(from('file://elsewhere/tmp/a.pushdesk')).toBeNull()
    expect(from('file:///tmp/a%2Fb.pushdesk')).toBeNull()
  })

  it('is never a switch, the program itself or a file of another kind', () => {
    expect(from('--user-data-dir=/tmp/x.pushdesk', '/tmp/x.csv', '.')).toBeNull()
    expect(fileArgument(['/opt/app.pushdesk'], '/')).toBeNull()
    expect(fileArgument([], '/')).toBeNull()
  })
})
