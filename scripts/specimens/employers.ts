import { creditCodeCheck } from '#shared/domain/identity/credit-code.ts';
import type { Employer } from './model.ts';
import { createPrng, deriveSeed } from './prng.ts';

const COMPANIES = [
  '云栖示例科技',
  '启明样本信息技术',
  '蓝图示例咨询',
  '远山样本生物医药',
  '晨星示例能源',
  '汇川样本金融服务',
];
const PUBLIC_INSTITUTIONS = ['京岚理工大学', '燕河大学附属示例医院', '北京样本天文研究所', '示例水利科学研究院'];
const DISTRICTS = ['海淀区', '朝阳区', '西城区', '丰台区', '大兴区'];
const CONTACTS = ['赵示例', '钱样本', '孙范例', '李模板'];

/** GB 32100 with its check character; zeros stand where a real code would identify somebody. */
function creditCode(seed: number, publicInstitution: boolean): string {
  const places = `${publicInstitution ? '12' : '91'}110108MA0000${createPrng(deriveSeed(seed, 'code')).digits(3)}`;
  return places + creditCodeCheck(places);
}

/** An invented employer in `city`; names say 示例 or 样本 wherever they could be taken for a real company. */
export function createEmployer(seed: number, city: string, publicInstitution: boolean): Employer {
  const prng = createPrng(deriveSeed(seed, 'employer'));
  const name = publicInstitution ? prng.pick(PUBLIC_INSTITUTIONS) : `${city}${prng.pick(COMPANIES)}有限公司`;
  const district = city === '北京' ? prng.pick(DISTRICTS) : '高新区';
  return {
    name,
    creditCode: creditCode(seed, publicInstitution),
    address: `${city}市${district}示例路${prng.int(1, 200)}号`,
    contact: prng.pick(CONTACTS),
    phone: `010-0000${prng.digits(4)}`,
  };
}
