/** What a form that is a single text keeps as its draft. */
export function isText(json: unknown): json is string {
  return typeof json === 'string';
}

export function isFields(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
