import { expect, test } from 'vitest';
import { supplementNotice } from '#main/letters/models/supplement-notice.ts';
import type { LetterRequest } from '#main/ports.ts';
import { supplementRequest } from '#tests/integration/letters/support/specimens.ts';

type Request = Extract<LetterRequest, { kind: 'supplement' }>;

function noticeOf(changes: Partial<Request>) {
  const request = supplementRequest(1);
  if (request.kind !== 'supplement') throw new Error('another letter');
  return supplementNotice({ ...request, ...changes });
}

test('what asks for no paper stands last, under a heading of its own', () => {
  const items = [
    { materialRow: null, text: '请缴纳认证服务费用360元。' },
    { materialRow: 18, text: '请重新扫描。' },
    { materialRow: null, text: '请补全学习经历。' },
  ];
  const block = noticeOf({ items }).blocks.find(({ kind }) => kind === 'items');
  expect(block).toEqual({
    kind: 'items',
    items: [
      { heading: '护照/通行证', text: '请重新扫描。' },
      { heading: '其他事项', text: '请缴纳认证服务费用360元。\n请补全学习经历。' },
    ],
  });
});

test.each([true, false])('it says that the clock stands still only when it does: %s', (pausesClock) => {
  const words = JSON.stringify(noticeOf({ pausesClock }));
  expect(words.includes('等待补正期间暂停计算办理时限')).toBe(pausesClock);
  expect(words).toContain('到本中心窗口提交。');
  expect(words).toContain('未按要求及时补正的，办理时限可能相应延长。');
});
