import type { z } from 'zod';
import {
  JSON_KIND_NAMES,
  JUDGE_FIELD_HINTS,
  JUDGE_PATTERN_WORDS,
  judgeDoorText as text,
} from '#shared/i18n/zh-cn/judge-door.ts';
import { meaningOf, nameField } from './name-field.ts';

type Issue = z.core.$ZodIssue;

export interface DescribedFault {
  /** `facts.stays.0.entry`; empty for the input as a whole. */
  readonly path: string;
  /** One Chinese sentence. */
  readonly message: string;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

function kindOf(value: unknown): string {
  const fraction = typeof value === 'number' && !Number.isInteger(value);
  const number = value === Infinity || value === -Infinity ? 'infinite' : fraction ? 'fraction' : typeof value;
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : number;
  return JSON_KIND_NAMES[kind] ?? kind;
}

function sizeWords(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const small = issue.code === 'too_small';
  const bound = Number(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') return small ? (bound <= 1 ? text.empty : text.shorter(bound)) : text.longer(bound);
  if (issue.origin === 'array') return small ? text.fewer(bound) : text.more(bound);
  if (!Number.isSafeInteger(bound) || Math.abs(bound) === Number.MAX_SAFE_INTEGER) return text.beyond;
  return small ? text.smaller(bound) : text.larger(bound);
}

/** What one branch of a union, or a plain place, would take. */
function demandOf(issue: Issue): { readonly values: readonly string[]; readonly kinds: readonly string[] } {
  if (issue.code === 'invalid_value') return { values: issue.values.map(String), kinds: [] };
  if (issue.code === 'invalid_type') return { values: [], kinds: [JSON_KIND_NAMES[issue.expected] ?? issue.expected] };
  return { values: [], kinds: [] };
}

function unionWords(branches: readonly (readonly Issue[])[], given: unknown): string {
  const demands = branches.flatMap(([first]) => (first === undefined ? [] : [demandOf(first)]));
  const values = demands.flatMap((demand) => demand.values);
  const kinds = demands.flatMap((demand) => demand.kinds);
  if (values.length > 0) return text.oneOf([...values, ...kinds]);
  return kinds.length > 0 ? text.shouldBe(kinds, kindOf(given)) : text.malformed;
}

function patternWords(issue: Issue): string {
  const pattern = issue.code === 'invalid_format' ? (issue.pattern ?? '').replaceAll(/^\/|\/$/g, '') : '';
  return JUDGE_PATTERN_WORDS[pattern] ?? text.malformed;
}

function faultOf(issue: Issue, given: unknown): string {
  if (given === undefined && issue.code.startsWith('invalid')) return text.missing;
  switch (issue.code) {
    case 'invalid_type':
      return text.shouldBe(demandOf(issue).kinds, kindOf(given));
    case 'invalid_value':
      return text.oneOf(demandOf(issue).values);
    case 'invalid_union':
      return unionWords(issue.errors, given);
    case 'too_small':
    case 'too_big':
      return sizeWords(issue);
    case 'invalid_format':
      return patternWords(issue);
    case 'invalid_key': {
      const [first] = issue.issues;
      return `${text.key}${first === undefined ? text.malformed : faultOf(first, issue.path.at(-1))}`;
    }
    case 'custom':
      return text.codes[issue.message] ?? issue.message;
    default:
      return text.malformed;
  }
}

/** Of a union, the branch that was meant: the one whose outer form the value has. */
function meantIssue(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const [inner] = issue.errors.find(([first]) => first !== undefined && isInside(first)) ?? [];
  return inner === undefined ? issue : meantIssue({ ...inner, path: [...issue.path, ...inner.path] });
}

function isInside(issue: Issue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys';
}

/** The fault as one sentence that names the place by its path and by its meaning. */
export function describeIssue(given: Issue, input: unknown): DescribedFault {
  const issue = meantIssue(given);
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
  const fault = unknownKey === undefined ? faultOf(issue, valueAt(input, path)) : text.unknownField;
  const hint = fault === text.codes[issue.message] ? '' : hintAt(path);
  return describeFault(path, `${fault}${hint}`);
}

function hintAt(path: readonly PropertyKey[]): string {
  const [parent, key] = path.slice(-2).map(String);
  return key === undefined ? '' : (meaningOf(JUDGE_FIELD_HINTS, parent, key) ?? '');
}

export function describeFault(path: readonly PropertyKey[], fault: string): DescribedFault {
  const place = path.map(String).join('.');
  return { path: place, message: text.sentence(place === '' ? text.whole : place, nameField(path), fault) };
}
