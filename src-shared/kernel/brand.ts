declare const brand: unique symbol;

/** A value that only its own parser may make: `Brand<string, 'CaseId'>` is no plain string. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
