// lint: No enums
export enum Kind {
  Push,
  Broadcast,
}
