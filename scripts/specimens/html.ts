/** Markup that needs no further escaping: only `html` and `raw` make it, so a name with `<` cannot break a page. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Insert = Markup | string | number | undefined | false | readonly Insert[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

function insert(value: Insert): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return value.map(insert).join('');
}

/** Tagged template: strings are escaped, markup and lists of markup are taken as they are. */
export function html(strings: TemplateStringsArray, ...values: readonly Insert[]): Markup {
  return new Markup(strings.map((part, index) => part + insert(values[index])).join(''));
}

/** For text that is markup already, such as a computed SVG path. */
export function raw(text: string): Markup {
  return new Markup(text);
}
