import { surnameLength } from '#shared/domain/identity/surname-tables.ts';
import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { readIdentityNumber } from '../card/identity-number.ts';
import { type Found, firstOf } from '../diploma/found.ts';
import { type FormText, fieldIn } from './form-text.ts';

/** Surnames of one character that are borne by more than a few thousand people, and those of 百家姓. */
const SURNAMES = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公覃闾岳哈谯笪年爱阳佟商牟佘佴伯赏墨肖代占原付付邸亓仉区覃麦苟阿粟谌揭鹿修承时商原植展晋楚闫法汝鄢涂钦'.split(
    '',
  ),
);
/** A name that begins with no surname was misread, or is a rare one: either way a person looks. */
const NO_SURNAME = 0.4;

/** A Chinese name, doubted where no surname stands at its head. */
export function chineseName(found: Found | null): Found | null {
  if (found === null) return null;
  const isName = surnameLength(found.value) === 2 || SURNAMES.has(found.value.charAt(0));
  return isName ? found : { ...found, trust: Math.min(found.trust, NO_SURNAME) };
}

/** The citizen's number behind its label, whose check character agrees; what else the number says is told by the card. */
export function labelledIdentityNumber(page: FormText): ReadField | null {
  const found = firstOf(page.text, [[/(?:身份证(?:件)?号码?|身份号码|社会保障号码?)[:(]?((?:\d){17}[\dXx])(?!\d)/, 1]]);
  const value = found?.value.toUpperCase() ?? '';
  return found === null || readIdentityNumber(value) === null ? null : fieldIn(page, { ...found, value });
}
