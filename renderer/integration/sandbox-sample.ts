/** How the sandbox is started on its own; it prints one JSON line, `{"url": …}`, when it listens. */
export const sandboxSample = 'npm run sandbox -- --port 8080 --app-key KEY --secret SECRET\n'
