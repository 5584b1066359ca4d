/** Ends a switch over a union: a new member is then a compile error here, not a silent fall-through. */
export function assertNever(value: never): never {
  throw new Error(`unexpected member of a closed union: ${JSON.stringify(value)}`);
}
