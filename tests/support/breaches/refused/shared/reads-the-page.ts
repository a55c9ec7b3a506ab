// lint: neither a window nor a process
export const width = (): number => window.innerWidth
