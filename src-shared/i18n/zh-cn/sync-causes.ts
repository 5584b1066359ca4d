/** Why the station and the centre did not come together; each is worded for the sync centre and the frame. */
export const CENTRE_TROUBLES = [
  'no_centre',
  'not_enrolled',
  'unreachable',
  'timed_out',
  'certificate',
  'not_centre',
  'server_error',
  'unauthorised',
  'too_many',
  'refused',
  'incompatible',
] as const;
export type CentreTrouble = (typeof CENTRE_TROUBLES)[number];

/** `detail` is what the centre itself said, or a status; never an address or a token. */
export function describeTrouble(trouble: CentreTrouble, detail: string | null = null): string {
  switch (trouble) {
    case 'no_centre':
      return '尚未设置中心地址，本机独立工作';
    case 'not_enrolled':
      return '本机尚未登记到中心，请填写登记码';
    case 'unreachable':
      return '连接不上中心，请检查网络';
    case 'timed_out':
      return '中心没有在规定时间内答复，网络可能很慢';
    case 'certificate':
      return '中心的安全证书未通过校验，已停止连接，请通知技术人员';
    case 'not_centre':
      return '答复的不是中心系统，可能是网络登录页面，请先完成网络登录';
    case 'server_error':
      return `中心暂时不能服务${detail === null ? '' : `（${detail}）`}`;
    case 'unauthorised':
      return '中心不再认可本机的登记，请联系主管重新登记';
    case 'too_many':
      return '请求过于频繁，中心要求稍候';
    case 'refused':
      return `中心没有接受本次请求${detail === null ? '' : `：${detail}`}`;
    case 'incompatible':
      return '中心的答复本程序看不懂，中心可能已经升级，请升级工作站';
  }
}

/** What a round did, one line for the sync centre's history; null when there was nothing to tell. */
export function describeRound(done: {
  readonly received: number;
  readonly accepted: number;
  readonly conflicts: number;
  readonly rejected: number;
}): string | null {
  const parts = [
    done.accepted > 0 ? `送达 ${done.accepted} 项` : null,
    done.conflicts > 0 ? `冲突 ${done.conflicts} 项` : null,
    done.rejected > 0 ? `退回 ${done.rejected} 项` : null,
    done.received > 0 ? `收到 ${done.received} 条更新` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('，');
}

export const FILE_TROUBLES = {
  damaged_here: '本机文件未通过校验，未上传，请主管查看',
  damaged_there: '下载的文件与登记的校验值不符，已丢弃，稍后重新下载',
  not_held: '中心尚未收到这份文件，稍后再取',
  disk_full: '本机磁盘空间不足，文件暂不能下载',
  refused: '中心没有接受这份文件',
} as const;
