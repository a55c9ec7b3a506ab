// lint: shared/ is pure knowledge
export type Name = (app: import('electron').App) => string
