import { expect, it } from 'vitest'
import { androidActivitySample } from '../../../renderer/integration/android-activity-sample'
import { androidManifestSample } from '../../../renderer/integration/android-manifest-sample'
import { iosLaunchSample } from '../../../renderer/integration/ios-launch-sample'
import { iosRemoteSample } from '../../../renderer/integration/ios-remote-sample'
import { isPackageName, SAMPLE_PACKAGE } from '../../../renderer/integration/package-name'
import { pushUrlSample } from '../../../renderer/integration/push-url-sample'

it('puts the package where Android compares it, and nowhere a quote could break out', () => {
  expect(androidManifestSample('cn.shanye.tea')).toContain('android:host="cn.shanye.tea"')
  for (const bad of ['', 'tea', 'cn.', 'cn..tea', '1a.b', 'a b.c', 'a.b"/><evil', '包.名'])
    expect(isPackageName(bad), bad).toBe(false)
  for (const good of [SAMPLE_PACKAGE, 'cn.xxxxxx.xxx', 'com.Tea_2.app'])
    expect(isPackageName(good), good).toBe(true)
})

it('makes a url that gives back what was put in', () => {
  const url = new URL(pushUrlSample('cn.shanye.tea', '今晚 20:00 & 明天'))
  expect(url.protocol).toBe('rong:')
  expect(url.host).toBe('cn.shanye.tea')
  expect(url.pathname).toBe('/push_message')
  expect(url.searchParams.get('pushContent')).toBe('今晚 20:00 & 明天')
  expect(JSON.parse(url.searchParams.get('extra') ?? '')).toEqual({ page: '/campaign/autumn' })
})

it('names every call of the seed that counts an opening or reads the extra fields', () => {
  expect(iosLaunchSample).toContain('recordLaunchOptionsEvent')
  expect(iosLaunchSample).toContain('getPushExtraFromLaunchOptions')
  expect(iosRemoteSample).toContain('recordRemoteNotificationEvent')
  expect(iosRemoteSample).toContain('getPushExtraFromRemoteNotification')
  for (const part of ['pushContent', 'pushId', 'extra', 'recordNotificationEvent'])
    expect(androidActivitySample).toContain(part)
})
