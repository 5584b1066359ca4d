import type { QueueView } from '../../../ipc/views/work-views.ts';

interface EmptyText {
  readonly title: string;
  readonly hint: string;
}

const VIEWS: Readonly<Record<QueueView, string>> = {
  all: '全部在办',
  mine: '我的个案',
  unassigned: '未分派',
  supplement_returned: '补正已回',
  due_today: '今日到期',
  overdue: '已超期',
  green_channel: '绿色通道',
  awaiting_signature: '待签发',
  dossier_awaited: '档案未到',
  unsent: '待发送',
  closed: '已办结',
};

const EMPTY: Readonly<Record<QueueView, EmptyText>> = {
  all: {
    title: '没有在办个案',
    hint: '线上申请联网后自动进入队列；申请人到窗口时，用“窗口代录”新建（离线也可以）。',
  },
  mine: { title: '没有分派给您的个案', hint: '打开“未分派”中的个案并开始审核，它就归到您名下。' },
  unassigned: { title: '所有个案都已分派', hint: '新收到的申请会先出现在这里。' },
  supplement_returned: { title: '没有新回来的补正', hint: '申请人提交补正后，个案会出现在这里，时限从当天继续计算。' },
  due_today: { title: '今天没有到期的个案', hint: '剩余 0 个工作日的个案会出现在这里。' },
  overdue: { title: '没有超期个案', hint: '超过到期日而未办结的个案会出现在这里。' },
  green_channel: { title: '没有绿色通道个案', hint: '博士且有证明的三种事由可走绿色通道，排在所有个案之前。' },
  awaiting_signature: { title: '没有待签发的结果', hint: '审核员拟出结果后，由另一人在这里复核签发。' },
  dossier_awaited: {
    title: '没有等待到馆的档案',
    hint: '调档通知单或提档函发出后，档案寄到并签收之前，个案列在这里。',
  },
  unsent: { title: '没有待发送的个案', hint: '离线办理的内容会在联网后自动发送，未送达前列在这里。' },
  closed: { title: '还没有已办结的个案', hint: '出证、不予受理、撤回的个案列在这里，可补打或撤销结果。' },
};

export const queueText = {
  title: '办理队列',
  views: '队列视图',
  view: VIEWS,
  empty: EMPTY,
  noMatch: (text: string) => `没有找到“${text}”`,
  noMatchHint:
    '可输入中文姓名、拼音、拼音首字母、证件号、护照号、编号或院校的任意一段；也可换到“全部在办”或“已办结”再找。',
  searching: (text: string) => `搜索“${text}”`,
  pinned: '常用',
  pin: '☆ 设为常用',
  unpin: '★ 取消常用',
  quoted: (text: string) => `“${text}”`,
  allBusinesses: '全部业务',
  businessFilter: '按业务筛选',
  walkIn: '窗口代录',
  loaded: (count: number, more: boolean) => (more ? `已列出 ${count} 件，向下滚动继续` : `共 ${count} 件`),
  waiting: '正在读取…',
  table: '个案列表',
  columns: {
    number: '编号',
    name: '姓名',
    business: '业务',
    place: '国家/地区 · 院校',
    state: '状态',
    assignee: '经办',
    submitted: '提交',
    due: '到期',
    remaining: '剩余',
    marks: '标记',
  },
  nobody: '未分派',
  green: '绿色通道',
  unsent: (count: number) => `待发 ${count}`,
  keys: {
    title: '队列',
    next: '下一件',
    previous: '上一件',
    open: '打开',
    first: '第一件',
    last: '最后一件',
    page: '翻页',
    walkIn: '窗口代录',
  },
} as const;
