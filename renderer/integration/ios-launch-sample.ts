/** Opening by a push while the app was closed (seed §二, 2.1). */
export const iosLaunchSample = `- (BOOL)application:(UIApplication *)application
    didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
  [[RCIM sharedRCIM] initWithAppKey:RONGCLOUD_IM_APPKEY];

  [[RCIMClient sharedRCIMClient] recordLaunchOptionsEvent:launchOptions];

  // nil: not launched by a RongCloud push
  NSDictionary *pushServiceData =
      [[RCIMClient sharedRCIMClient] getPushExtraFromLaunchOptions:launchOptions];
  for (id key in [pushServiceData allKeys]) {
    NSLog(@"%@ = %@", key, pushServiceData[key]);
  }
  return YES;
}
`
