import { expect, test } from 'vitest';
import { missingItems } from '#renderer/workstation/features/review/footer/missing-items.ts';
import type { RulePoint } from '#renderer/workstation/features/review/points/points.ts';
import type { Blocker } from '#shared/domain/results/blocker.ts';

function rulePoint(rule: string, title: string): RulePoint {
  const verdict = { rule, title, outcome: 'not_met', reason: '', clause: 'G五', inputs: [] } as const;
  return { kind: 'rule', key: `rule:${rule}`, rule: verdict, decision: null };
}

const POINTS = [rulePoint('R2', '申请材料齐全并符合要求'), rulePoint('P-one-degree', '一次申请一份学历学位')];

function blocker(kind: Blocker['target']['kind'], key: string, text: string): Blocker {
  return { text, target: { kind, key } };
}

test('the foot names a point in a few characters; what leads nowhere is said whole', () => {
  const said = missingItems(
    [
      blocker('rule', 'R2', '条件 R2“申请材料齐全并符合要求”不符合：缺少材料 20。'),
      blocker('rule', 'P-one-degree', '条件“一次申请一份学历学位”不符合。'),
      blocker('document', 'x', '文件“扫描.pdf”还没有归类。'),
    ],
    POINTS,
  );
  expect(said.map(({ key, words }) => [key, words])).toEqual([
    ['rule:R2', 'R2 不符合'],
    ['rule:P-one-degree', '一次申请一份学历学位 不符合'],
    [null, '文件“扫描.pdf”还没有归类。'],
  ]);
});

test('two sentences about one point are one item, two papers are two', () => {
  const rules = [blocker('rule', 'R2', '甲'), blocker('rule', 'R2', '乙')];
  const papers = [blocker('document', 'x', '丙'), blocker('document', 'y', '丁')];
  expect(missingItems([...rules, ...papers], POINTS).map(({ words }) => words)).toEqual(['R2 不符合', '丙', '丁']);
});
