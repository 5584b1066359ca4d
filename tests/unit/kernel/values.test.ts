import { describe, expect, test } from 'vitest';
import { assertNever } from '#shared/kernel/assert-never.ts';
import { type CaseId, parseContentHash, parseId } from '#shared/kernel/ids.ts';
import { parseInstant, shanghaiDate, shanghaiTime, toInstant } from '#shared/kernel/instant.ts';
import { fail, succeed } from '#shared/kernel/reply.ts';

describe('ids', () => {
  test.each([
    ['01900000-0000-7000-8000-000000000001', true],
    ['01900000-0000-4000-8000-000000000001', false],
    ['01900000-0000-7000-C000-000000000001', false],
    ['01900000-0000-7000-8000-00000000000A', false],
    ['', false],
  ])('%s', (text, valid) => {
    expect(parseId<CaseId>(text) === text).toBe(valid);
  });

  test('a content hash is 64 lower-case hex digits', () => {
    expect(parseContentHash('a'.repeat(64))).toBe('a'.repeat(64));
    expect(parseContentHash('A'.repeat(64))).toBeNull();
    expect(parseContentHash('a'.repeat(63))).toBeNull();
  });
});

describe('instants on the counter’s wall clock', () => {
  test.each([
    ['2026-11-02T15:59:59.999Z', '2026-11-02', '23:59:59'],
    ['2026-11-02T16:00:00.000Z', '2026-11-03', '00:00:00'],
  ])('%s', (text, date, time) => {
    const instant = parseInstant(text);
    if (instant === null) throw new Error('not an instant');
    expect(shanghaiDate(instant)).toBe(date);
    expect(shanghaiTime(instant)).toBe(time);
  });

  test('only the one way of writing it', () => {
    expect(parseInstant('2026-11-02T16:00:00Z')).toBeNull();
    expect(parseInstant('2026-11-02T24:00:00.000+08:00')).toBeNull();
    expect(parseInstant('yesterday')).toBeNull();
    expect(toInstant(0)).toBe('1970-01-01T00:00:00.000Z');
  });
});

describe('replies', () => {
  test('carry a value or a named failure, without empty properties', () => {
    expect(succeed(1)).toEqual({ ok: true, value: 1 });
    expect(fail('disk_full')).toStrictEqual({ ok: false, failure: { code: 'disk_full' } });
    expect(fail('x', { n: 1 }, 'name')).toStrictEqual({
      ok: false,
      failure: { code: 'x', params: { n: 1 }, field: 'name' },
    });
  });

  test('a member that nobody foresaw stops the program', () => {
    // @ts-expect-error -- a value that the types rule out
    expect(() => assertNever({ kind: 'new' })).toThrow('new');
  });
});
