/**
 * Runs in the page, as a script of its own: tries what a script that got in would try, and notes what
 * became of it. `window.probe()` starts it in a task of its own: what a test's call runs itself, runs
 * past the policy.
 */
export const policyProbe = `
window.violations = []
addEventListener('securitypolicyviolation', (event) => window.violations.push(event.effectiveDirective))
const tries = {
  eval: () => eval('1'),
  Function: () => new Function('return 1')(),
  'string timer': () => setTimeout('window.timed = true'),
  innerHTML: () => { document.createElement('p').innerHTML = '<b>x</b>' },
  'document.write': () => document.write('<p>x</p>'),
  'script text': () => { document.createElement('script').text = '1' },
  'script source': () => { document.createElement('script').src = 'https://example.com/x.js' },
  'own policy': () => trustedTypes.createPolicy('mine', { createHTML: (html) => html }),
  'srcdoc': () => { document.createElement('iframe').srcdoc = '<b>x</b>' },
  parser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
  worker: () => new Worker('data:text/javascript,1'),
}
const put = (name, attributes) => {
  const element = document.createElement(name)
  try {
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    document.body.append(element)
  } catch {
    window.violations.push(name + ' refused')
  }
}
const run = async () => {
  const outcome = {}
  for (const [name, attempt] of Object.entries(tries)) {
    try {
      attempt()
      outcome[name] = 'done'
    } catch {
      outcome[name] = 'refused'
    }
  }
  for (const [name, attempt] of Object.entries({
    fetch: () => fetch('https://example.com/'),
    'fetch of our own': () => fetch('./index.html'),
    'import of data': () => import('data:text/javascript,export default 1'),
  }))
    outcome[name] = await attempt().then(() => 'done', () => 'refused')
  navigator.sendBeacon('https://example.com/', 'x')
  try { new WebSocket('wss://example.com/') } catch {}
  try { new EventSource('https://example.com/') } catch {}
  put('img', { src: 'https://example.com/x.png' })
  put('link', { rel: 'stylesheet', href: 'https://example.com/x.css' })
  put('iframe', { src: 'https://example.com/' })
  put('iframe', { src: 'app://pushdesk/index.html' })
  put('object', { data: 'https://example.com/x' })
  put('base', { href: 'https://example.com/' })
  put('video', { src: 'https://example.com/x.mp4' })
  const form = document.createElement('form')
  form.action = 'https://example.com/'
  document.body.append(form)
  form.submit()
  await new Promise((resolve) => setTimeout(resolve, 500))
  outcome['string timer'] = window.timed === true ? 'done' : 'refused'
  return { outcome, violations: [...new Set(window.violations)].sort() }
}
window.probe = () => new Promise((resolve) => setTimeout(() => resolve(run())))
`
