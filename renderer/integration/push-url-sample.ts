/** The url that opens the activity (seed §二, 3; how its values are encoded is not published). */
export function pushUrlSample(packageName: string, content: string): string {
  const extra = JSON.stringify({ page: '/campaign/autumn' })
  const query = [
    ['pushContent', content],
    ['pushId', '50whSR6kQiHb7YgFwQzXIb'],
    ['extra', extra],
  ]
    .map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return `rong://${packageName}/push_message?${query}`
}
