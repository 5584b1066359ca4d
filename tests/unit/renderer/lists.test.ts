import { expect, test } from 'vitest';
import {
  afterScroll,
  placeAt,
  ROW_HEIGHT,
  rowWindow,
  scrollHeight,
  stepRow,
  topForRow,
} from '#renderer/workstation/features/queue/row-window.ts';
import { currentResult, earlierResults } from '#renderer/workstation/features/result/current-result.ts';
import { valuesOf } from '#renderer/workstation/features/result/draft/values.ts';
import { columnsOf, readingsIn } from '#renderer/workstation/features/review/check/comparison-columns.ts';
import {
  addItem,
  changeItem,
  draftItems,
  finishedItems,
  removeItem,
} from '#renderer/workstation/features/supplement/items.ts';
import type { ComparisonRow } from '#shared/domain/reading/comparison.ts';
import { missingLabels } from '#shared/domain/results/result-form.ts';
import { aCase, ids, noon, ZHANG_MIN } from '#tests/support/domain-cases.ts';

test('of a long queue only the rows in sight and a few around them are drawn', () => {
  const window = rowWindow(100 * ROW_HEIGHT, 20 * ROW_HEIGHT, 10_000);
  expect(window.first).toBeLessThan(100);
  expect(window.end).toBeGreaterThan(120);
  expect(window.end - window.first).toBeLessThan(50);
  expect(rowWindow(0, 600, 3)).toEqual({ first: 0, end: 3 });
  expect(rowWindow(90_000, 600, 3)).toEqual({ first: 3, end: 3 });
});

test('the row under the keys is brought into sight, and nothing moves when it is there', () => {
  expect(topForRow(0, 500, 340)).toBe(0);
  expect(topForRow(20, 0, 340)).toBe(21 * ROW_HEIGHT - 340);
  expect(topForRow(5, 0, 340)).toBe(0);
});

test('steps stay within the list', () => {
  expect([stepRow(0, -1, 5), stepRow(4, 1, 5), stepRow(2, 15, 5), stepRow(0, 1, 0)]).toEqual([0, 4, 4, -1]);
});

const at = { page: 0, box: [0, 0, 1, 1], confidence: 0.9 } as const;

test('each kind of paper that was read has its column, and two that say the same fill a cell once', () => {
  const row: ComparisonRow = {
    field: 'name',
    label: '姓名',
    form: '张三',
    readings: [
      { ...at, documentId: ids.document(1), documentKind: 'diploma', value: 'San Zhang' },
      { ...at, documentId: ids.document(2), documentKind: 'passport', value: 'ZHANG SAN' },
      { ...at, documentId: ids.document(3), documentKind: 'diploma', value: 'San Zhang' },
    ],
    conclusion: 'same',
    reason: '',
  };
  expect(columnsOf([row])).toEqual([['passport'], ['diploma']]);
  expect(readingsIn(row, ['diploma']).map(({ reading }) => reading.documentId)).toEqual([ids.document(1)]);
});

test('more kinds of paper than the pane is wide for share a column, each value once with the papers that say it', () => {
  const kinds = ['employer_letter', 'household_register', 'transcript'] as const;
  const row: ComparisonRow = {
    field: 'name',
    label: '姓名',
    form: '张三',
    readings: kinds.map((documentKind, index) => ({
      ...at,
      documentId: ids.document(index),
      documentKind,
      value: documentKind === 'transcript' ? 'San Zhang' : '张三',
    })),
    conclusion: 'same',
    reason: '',
  };
  const [column, ...others] = columnsOf([row]);
  if (column === undefined) throw new Error('no column');
  expect(others).toEqual([]);
  expect(readingsIn(row, column).map(({ reading, kinds: said }) => [reading.value, said])).toEqual([
    ['张三', ['employer_letter', 'household_register']],
    ['San Zhang', ['transcript']],
  ]);
});

test('a supplement’s lines are changed, taken out and added without losing each other', () => {
  const items = draftItems([
    { materialRow: 20, text: ' 请签署 ' },
    { materialRow: 18, text: '请重扫' },
  ]);
  const [first] = items;
  if (!first) throw new Error('no items');
  const changed = addItem(removeItem(changeItem(items, 1, { text: '请重新扫描' }), 0), 19);
  expect(changed.map(({ materialRow }) => materialRow)).toEqual([18, 19]);
  expect(new Set(changed.map(({ key }) => key)).size).toBe(2);
  expect(finishedItems(changed)).toEqual([{ materialRow: 18, text: '请重新扫描' }]);
  expect(finishedItems(items)[0]).toEqual({ materialRow: 20, text: '请签署' });
});

test('required values that are empty are named by their labels, and so is a value that is not in Chinese', () => {
  const draft = {
    kind: 'recognition_certificate',
    title: '国（境）外学历学位认证书',
    values: { holder: '张三', field: '' },
    editable: [
      {
        key: 'field',
        label: '专业领域',
        required: true,
        inChinese: true,
        original: 'Computer Science',
        suggestedFrom: null,
      },
      { key: 'remark', label: '备注', required: false, original: null, suggestedFrom: null },
    ],
  } as const;
  const missing = (changes = {}) => missingLabels(draft.editable, valuesOf(draft, changes));
  expect(missing()).toEqual(['专业领域']);
  expect(missing({ field: 'Computer Science' })).toEqual(['专业领域（须用中文）']);
  expect(missing({ field: '计算机科学与技术（0812）' })).toEqual([]);
});

test('the revoked result stays beside the one that counts', () => {
  const result = {
    kind: 'recognition_certificate',
    number: null,
    provisional: false,
    values: {},
    proposedBy: ZHANG_MIN,
    proposedAt: noon('2026-11-05'),
    signedBy: null,
    signedAt: null,
    issuedAt: null,
    pdfHash: null,
    prints: 0,
    revokedAt: null,
    revokedReason: null,
  } as const;
  const wrong = { ...result, id: ids.result(1), revokedAt: noon('2026-11-06') };
  const right = { ...result, id: ids.result(2) };
  const record = aCase({ state: { kind: 'issued', resultId: ids.result(2) }, results: [wrong, right] });
  expect(currentResult(record)?.id).toBe(ids.result(2));
  expect(earlierResults(record).map(({ id }) => id)).toEqual([ids.result(1)]);
  expect(currentResult(aCase({ state: { kind: 'revoked', resultId: ids.result(1) }, results: [wrong] }))).toBeNull();
});

test('a short list stands where its scroll bar says', () => {
  expect(scrollHeight(1000)).toBe(1000 * ROW_HEIGHT);
  expect(afterScroll({ bar: 0, top: 0 }, 700, 600, 1000)).toEqual({ bar: 700, top: 700 });
  expect(placeAt(700, 600, 1000)).toEqual({ bar: 700, top: 700 });
});

test('the bar of a million rows stays within what a window can draw, and both ends are reached', () => {
  const count = 1_000_000;
  const end = count * ROW_HEIGHT - 600;
  expect(scrollHeight(count)).toBeLessThan(33_554_432 / 4);
  expect(afterScroll({ bar: 5000, top: 20_000 }, 0, 600, count)).toEqual({ bar: 0, top: 0 });
  expect(afterScroll({ bar: 0, top: 0 }, scrollHeight(count) - 600, 600, count).top).toBe(end);
  expect(placeAt(end, 600, count)).toEqual({ bar: scrollHeight(count) - 600, top: end });
  expect(rowWindow(end, 600, count).end).toBe(count);
});

test('in a million rows the wheel moves as many pixels as it turns, the dragged bar to its share of all rows', () => {
  const count = 1_000_000;
  const middle = placeAt(17_000_000, 600, count);
  expect(afterScroll(middle, middle.bar + 100, 600, count).top).toBeCloseTo(17_000_100, 3);
  const dragged = afterScroll(middle, scrollHeight(count) / 4, 600, count);
  expect(dragged.top / (count * ROW_HEIGHT)).toBeCloseTo(0.25, 3);
});
