/** Reading the url and counting the opening (seed §二, 3.2). */
export const androidActivitySample = `public class TestPushActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        getPushMessage(getIntent());
    }

    @Override
    protected void onNewIntent(Intent intent) {
        super.onNewIntent(intent);
        getPushMessage(intent);
    }

    private void getPushMessage(Intent intent) {
        if (intent == null || intent.getData() == null) return;
        Uri url = intent.getData();
        if (!"rong".equals(url.getScheme())) return;

        String content = url.getQueryParameter("pushContent");
        String id = url.getQueryParameter("pushId");
        String extra = url.getQueryParameter("extra");

        RongIMClient.recordNotificationEvent(id);
        Log.d("TestPushActivity", content + " " + id + " " + extra);
    }
}
`
