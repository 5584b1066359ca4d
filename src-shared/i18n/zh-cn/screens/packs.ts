import type { PackMark } from '../../../domain/rule-pack/rule-pack.ts';

/** Which edition of the rules: 办事指南（2027年版），2027-01-01 起施行，中心下发第 1 版. One without a day says so. */
function describePack({ version, edition, inForceFrom, origin }: PackMark): string {
  const from = origin === 'program' ? '程序自带' : `中心下发第 ${version} 版`;
  const since = inForceFrom === null ? '未载明施行日期' : `${inForceFrom} 起施行`;
  return `${edition}，${since}，${from}`;
}

function timeWords(from: string | null, until: string | null): string {
  if (from === null) return until === null ? '不限' : `${until} 及以前`;
  return until === null ? `${from} 起` : `${from} 至 ${until}`;
}

/** 规则包 on the settings screen, and beside what was judged by it. */
export const packText = {
  judgedBy: (pack: PackMark) => `按${describePack(pack)}`,
  title: '规则包',
  lead: '办事指南的材料、条件、数值、时限与结果表。个案按收件当日施行的一版判定，之后施行的不改变它的结论。',
  columns: { version: '版本', edition: '名称', time: '适用收件日期', standing: '状态', origin: '来自', hash: '校验值' },
  time: timeWords,
  standings: { in_force: '施行中', coming: '待施行', past: '只用于当时收件的个案', replaced: '已被更正，不用' },
  fromProgram: '程序自带',
  sources: (titles: readonly string[]) => `出处：${titles.join('；')}`,
  from: (byName: string, at: string, reason: string) => `${byName} ${at} 下发：${reason}`,
} as const;
