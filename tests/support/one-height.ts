// To be imported before what is mounted: the window of the unit tests lays nothing out, so every
// observer of a size hears of one that holds a few rows.
globalThis.ResizeObserver = class implements ResizeObserver {
  constructor(private readonly heard: ResizeObserverCallback) {}
  observe(target: Element): void {
    const entry = { target, contentRect: { height: 600, width: 900 } }
    this.heard([entry as ResizeObserverEntry], this)
  }
  unobserve(): void {
    this.heard([], this)
  }
  disconnect(): void {
    this.heard([], this)
  }
}
