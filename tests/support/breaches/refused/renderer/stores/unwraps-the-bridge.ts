// lint: one door, renderer/api.ts
export const list = (): unknown => {
  const { bridge } = window
  return bridge.call('profile.list', null)
}
