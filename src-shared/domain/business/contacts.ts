import type { BusinessCode } from './business-code.ts';
import { BUSINESSES } from './catalogue.ts';

/** 教育部（中国）留学服务中心 (G一, G九, G十三): the same on every notice and receipt. */
export const CENTRE = {
  name: '教育部留学服务中心',
  address: '北京市海淀区北四环西路56号辉煌时代大厦6F',
  phone: '（010）62677800',
  directorMail: 'zhuren@cscse.edu.cn',
  hall: 'http://zwfw.cscse.edu.cn/',
  hours: '周一至周四 8:30–16:30，周五 8:30–12:30；周五下午不对外办公，周六、日及国家法定节假日休息',
} as const;

export interface Contact {
  readonly address: string;
  readonly phone: string;
  readonly mail: string;
  readonly directorMail: string;
  readonly hours: string;
}

/** What a notice or receipt of this business carries (G九, G十, G十三). */
export function contactOf(business: BusinessCode): Contact {
  return {
    address: CENTRE.address,
    phone: CENTRE.phone,
    mail: BUSINESSES[business].mail,
    directorMail: CENTRE.directorMail,
    hours: CENTRE.hours,
  };
}
