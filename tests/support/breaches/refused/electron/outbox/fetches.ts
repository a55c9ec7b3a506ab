// lint: one door, electron/rongcloud/
export const ping = (url: string): Promise<Response> => fetch(url)
