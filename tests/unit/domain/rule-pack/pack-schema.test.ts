import { describe, expect, test } from 'vitest';
import { firstFault } from '#shared/schema/first-fault.ts';
import { rulePackBody } from '#shared/schema/rule-pack.ts';
import { packBody } from '../../../support/packs.ts';

/** As the centre would push it: with a day. */
const BODY = packBody('2027-01-01');

type Json = { [key: string]: Json } & Json[];

/** The body as it would come over the wire, changed in one place. */
function changed(change: (body: Json) => void): unknown {
  const body: Json = JSON.parse(JSON.stringify(BODY));
  change(body);
  return body;
}

/** Every place of a value that holds something. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function without(path: readonly string[]): unknown {
  return changed((body) => {
    let at = body;
    for (const key of path.slice(0, -1)) at = at[key] as Json;
    delete at[path.at(-1) ?? ''];
  });
}

test('the program’s own tables are one, given a day', () => {
  expect(firstFault(rulePackBody, BODY)).toBeNull();
  expect(rulePackBody.parse(JSON.parse(JSON.stringify(BODY)))).toEqual(BODY);
});

test('what a newer centre adds is let pass', () => {
  expect(firstFault(rulePackBody, { ...BODY, later: 1 })).toBeNull();
});

describe('a field that is missing is named', () => {
  /** All but the entries of lists, which have their own rules. */
  const paths = pathsOf(BODY).filter((path) => path.length > 0 && !/^\d+$/.test(path.at(-1) ?? ''));

  test('there are fields in every part', () => {
    expect(new Set(paths.map(([first]) => first)).size).toBe(Object.keys(BODY).length);
    expect(paths.length).toBeGreaterThan(300);
  });

  test.each(paths.map((path) => [path.join('.'), path] as const))('%s', (name, path) => {
    expect(firstFault(rulePackBody, without(path))).toEqual({ path: name, message: expect.stringContaining('缺少') });
  });
});

describe('a field that is wrong is named, in Chinese', () => {
  test.each<[string, (body: Json) => void, RegExp]>([
    ['inForceFrom', (body) => Object.assign(body, { inForceFrom: null }), /空值/],
    [
      'deadlines.recognition.since',
      (body) => Object.assign(body.deadlines?.recognition ?? {}, { since: '2018-02-30' }),
      /没有这一天/,
    ],
    ['inForceFrom', (body) => Object.assign(body, { inForceFrom: '2026-02-30' }), /没有这一天/],
    ['limits.fee.value', (body) => Object.assign(body.limits?.fee ?? {}, { value: -1 }), /0/],
    ['limits.fee.value', (body) => Object.assign(body.limits?.fee ?? {}, { value: '360' }), /数字|number/],
    ['limits.studyDays.value', (body) => Object.assign(body.limits?.studyDays ?? {}, { value: 0 }), /1/],
    ['limits.studyDays.value', (body) => Object.assign(body.limits?.studyDays ?? {}, { value: 359.5 }), /整数|int/],
    ['limits.studyDays.unit', (body) => Object.assign(body.limits?.studyDays ?? {}, { unit: 'month' }), /day/],
    ['limits.fee.clause', (body) => Object.assign(body.limits?.fee ?? {}, { clause: '第三条' }), /条款出处/],
    ['rules.S2.title', (body) => Object.assign(body.rules?.S2 ?? {}, { title: '不少于{days}天' }), /花括号/],
    ['materials.4.row', (body) => body.materials?.splice(4, 1), /应为第 5 项/],
    ['materials.23.row', (body) => body.materials?.pop(), /应为第 24 项/],
    [
      'materials.0.businesses',
      (body) => Object.assign(body.materials?.[0] ?? {}, { businesses: ['dispatch'] }),
      /须更新程序/,
    ],
    [
      'materials.6.waiver.ground',
      (body) => Object.assign(body.materials?.[6]?.waiver ?? {}, { ground: '其他' }),
      /选项|必须/,
    ],
    ['deadlines.settleJoint.days', (body) => Object.assign(body.deadlines?.settleJoint ?? {}, { days: 0 }), /1/],
    [
      'deadlines.recognition.classes.1.countries.0',
      (body) => body.deadlines?.recognition?.classes?.[1]?.countries?.splice(0, 1, 'XXX' as never),
      /没有这个国家/,
    ],
    [
      'deadlines.recognition.classes.1.countries.0',
      (body) => body.deadlines?.recognition?.classes?.[1]?.countries?.splice(0, 1, 'USA' as never),
      /重复/,
    ],
    [
      'deadlines.recognition.classes.1.jointProgramme',
      (body) => Object.assign(body.deadlines?.recognition?.classes?.[1] ?? {}, { jointProgramme: true }),
      /只能属于一类/,
    ],
    [
      'results.archive.kinds.0',
      (body) => Object.assign(body.results?.archive ?? {}, { kinds: ['dispatch_completion'] }),
      /须更新程序/,
    ],
    ['results.archive.kinds', (body) => Object.assign(body.results?.archive ?? {}, { kinds: [] }), /1/],
  ])('%s', (path, change, words) => {
    const fault = firstFault(rulePackBody, changed(change));
    expect(fault).toMatchObject({ path });
    expect(fault?.message).toMatch(words);
    expect(fault?.message).toMatch(/\p{Script=Han}/u);
  });

  test.each([null, 'rules', [], 7])('%j is no pack', (value) => {
    expect(firstFault(rulePackBody, value)?.message).toMatch(/\p{Script=Han}/u);
  });
});
