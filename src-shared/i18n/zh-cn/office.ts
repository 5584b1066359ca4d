import type { OfficeRefused } from '../../ipc/views/office-view.ts';

const NAMES: Readonly<Record<string, string>> = { settings: '办公室设置', calendar: '日历调整', rules: '规则包' };

const CAUSES = { hash: '内容与校验值不符', form: '内容不符合格式' } as const;

/** Why the centre's newest word is not used, and what stands instead. */
export function describeOfficeRefusal({ name, version, refusal, fault, inForce }: OfficeRefused): string {
  const stays = inForce === 0 ? '仍按程序自带的内容办理' : `仍按第 ${inForce} 版办理`;
  return `中心下发的“${NAMES[name] ?? name}”第 ${version} 版${CAUSES[refusal]}${fault === null ? '' : `（${fault}）`}，未采用，${stays}。请通知系统管理员。`;
}
