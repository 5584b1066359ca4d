import { expect, test } from 'vitest';
import { visibleText } from '#shared/kernel/visible-text.ts';

test.each([
  ['张三 O’Neill-Müller 欧阳·买买提 <b>&amp;', '张三 O’Neill-Müller 欧阳·买买提 <b>&amp;'],
  ['两\n行\t和制表', '两\n行\t和制表'],
  ['diploma\u202egpj.exe', 'diploma‹U+202E›gpj.exe'],
  ['张\u0000三\u001b[31m\u007f', '张␀三␛[31m␡'],
  ['张\u200b三\ufeff\u0085\u2067', '张‹U+200B›三‹U+FEFF›‹U+0085›‹U+2067›'],
])('%j is looked at as %s', (text, seen) => {
  expect(visibleText(text)).toBe(seen);
});
