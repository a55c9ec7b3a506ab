/** The questions a thread answers: each takes and gives what can be cloned. */
export type ThreadCalls = Readonly<Record<string, (input: never) => Promise<unknown>>>
