/**
 * The activity that RongCloud's url opens, for one package (seed §二, 3.1). `exported` is ours:
 * Android 12 refuses an intent filter without it.
 */
export const androidManifestSample = (packageName: string): string => `<activity
  android:name=".activity.TestPushActivity"
  android:exported="true"
  android:launchMode="singleTask"
  android:screenOrientation="portrait">

  <intent-filter>
    <action android:name="android.intent.action.VIEW" />
    <category android:name="android.intent.category.DEFAULT" />

    <data
      android:host="${packageName}"
      android:pathPrefix="/push_message"
      android:scheme="rong" />
  </intent-filter>
</activity>
`
