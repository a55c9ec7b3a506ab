import type { z } from 'zod'
import type { Result } from '../result'

/** One call of the contract: the schema that guards its input, and the types of what it gives. */
export interface Call<Schema extends z.ZodType, Value, Failure> {
  readonly input: Schema
  // Types only: nothing of them exists at run time.
  readonly gives?: { readonly value: Value; readonly failure: Failure }
}

/** `accepts(schema).returns<Value, Failure>()`: a call of the contract. */
export function accepts<Schema extends z.ZodType>(
  input: Schema,
): { returns: <Value, Failure = never>() => Call<Schema, Value, Failure> } {
  return { returns: () => ({ input }) }
}

/** What the plumbing itself can answer instead of a call's own failures. */
export type Fault =
  | { readonly kind: 'unknown_call' }
  | { readonly kind: 'bad_input'; readonly where: string }
  | { readonly kind: 'untrusted_sender' }
  | { readonly kind: 'crashed'; readonly reference: string }

type AnyCall = Call<z.ZodType, unknown, unknown>
export type AnyContract = Readonly<Record<string, AnyCall>>

type InputOf<C> = C extends Call<infer Schema, infer _V, infer _F> ? z.input<Schema> : never
export type ParsedOf<C> =
  C extends Call<infer Schema, infer _V, infer _F> ? z.output<Schema> : never
export type ValueOf<C> = C extends Call<infer _S, infer Value, infer _F> ? Value : never
export type FailureOf<C> = C extends Call<infer _S, infer _V, infer Failure> ? Failure : never

/** What main has to provide: one function per call, no more and no fewer. */
export type HandlersOf<Contract extends AnyContract> = {
  readonly [Name in keyof Contract]: (
    input: ParsedOf<Contract[Name]>,
  ) => Promise<Result<ValueOf<Contract[Name]>, FailureOf<Contract[Name]>>>
}

/** What the window may call. */
export type CallerOf<Contract extends AnyContract> = <Name extends keyof Contract & string>(
  name: Name,
  input: InputOf<Contract[Name]>,
) => Promise<Result<ValueOf<Contract[Name]>, FailureOf<Contract[Name]> | Fault>>
