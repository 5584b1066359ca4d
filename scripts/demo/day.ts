import type { Day } from './day-context.ts';
import { exportReport, issueResult, proposeResult, reachCentre, showDark, signBySecondPerson } from './steps-result.ts';
import {
  readDocuments,
  receiveApplication,
  receiveSupplement,
  requestSupplement,
  reviewMaterials,
  showSignIn,
  signInReviewer,
} from './steps-review.ts';
import { settleOpenPoints } from './steps-settle.ts';

/** One counter day, as the issue "Foundation" tells it. `npm run demo` films it, the end-to-end spec judges it. */
export const DAY: readonly { readonly name: string; run(day: Day): Promise<void> }[] = [
  { name: '打开工作站', run: showSignIn },
  { name: '审核员登录，看队列', run: signInReviewer },
  { name: '线上申请到达', run: receiveApplication },
  { name: '识读护照与学位证书', run: readDocuments },
  { name: '审核材料', run: reviewMaterials },
  { name: '请求补正', run: requestSupplement },
  { name: '补正回来', run: receiveSupplement },
  { name: '核对其余要点', run: settleOpenPoints },
  { name: '拟出结果', run: proposeResult },
  { name: '第二人复核签发', run: signBySecondPerson },
  { name: '出证打印', run: issueResult },
  { name: '全部送达中心', run: reachCentre },
  { name: '主管导出日报', run: exportReport },
  { name: '深色界面', run: showDark },
];
