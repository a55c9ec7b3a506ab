// Chromium has it, the window of the unit tests does not: there every moment is idle.
globalThis.requestIdleCallback ??= (work) =>
  setTimeout(() => work({ didTimeout: false, timeRemaining: () => 50 }), 0) as unknown as number
globalThis.cancelIdleCallback ??= (task) => clearTimeout(task)
