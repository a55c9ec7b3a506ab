// lint: No barrels
export * from './result'
