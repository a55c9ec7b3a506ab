// lint: one door, renderer/api.ts
export const list = (): unknown => window.bridge.call('profile.list', null)
