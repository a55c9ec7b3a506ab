/** A push that arrives while the app runs (seed §二, 2.2). */
export const iosRemoteSample = `- (void)application:(UIApplication *)application
    didReceiveRemoteNotification:(NSDictionary *)userInfo {
  [[RCIMClient sharedRCIMClient] recordRemoteNotificationEvent:userInfo];

  // nil: not a RongCloud push
  NSDictionary *pushServiceData =
      [[RCIMClient sharedRCIMClient] getPushExtraFromRemoteNotification:userInfo];
  for (id key in [pushServiceData allKeys]) {
    NSLog(@"%@ = %@", key, pushServiceData[key]);
  }
}
`
