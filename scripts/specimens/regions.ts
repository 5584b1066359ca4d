/**
 * A few county-level codes of GB/T 2260 (the first six places of an identity number), with what a register prints and
 * what a passport prints as the place of birth.
 */
export interface Region {
  readonly code: string;
  readonly province: string;
  readonly city: string;
  readonly county: string;
  readonly passportHan: string;
  readonly passportLatin: string;
}

function region(code: string, province: string, city: string, county: string, latin: string): Region {
  const passportHan = province.replace(/(省|市|壮族自治区|自治区)$/, '');
  return { code, province, city, county, passportHan, passportLatin: latin };
}

export const REGIONS: readonly Region[] = [
  region('110108', '北京市', '', '海淀区', 'BEIJING'),
  region('110105', '北京市', '', '朝阳区', 'BEIJING'),
  region('120104', '天津市', '', '南开区', 'TIANJIN'),
  region('130102', '河北省', '石家庄市', '长安区', 'HEBEI'),
  region('140105', '山西省', '太原市', '小店区', 'SHANXI'),
  region('210102', '辽宁省', '沈阳市', '和平区', 'LIAONING'),
  region('220104', '吉林省', '长春市', '朝阳区', 'JILIN'),
  region('230103', '黑龙江省', '哈尔滨市', '南岗区', 'HEILONGJIANG'),
  region('310104', '上海市', '', '徐汇区', 'SHANGHAI'),
  region('320106', '江苏省', '南京市', '鼓楼区', 'JIANGSU'),
  region('330106', '浙江省', '杭州市', '西湖区', 'ZHEJIANG'),
  region('340104', '安徽省', '合肥市', '蜀山区', 'ANHUI'),
  region('350203', '福建省', '厦门市', '思明区', 'FUJIAN'),
  region('370102', '山东省', '济南市', '历下区', 'SHANDONG'),
  region('410105', '河南省', '郑州市', '金水区', 'HENAN'),
  region('420106', '湖北省', '武汉市', '武昌区', 'HUBEI'),
  region('430104', '湖南省', '长沙市', '岳麓区', 'HUNAN'),
  region('440106', '广东省', '广州市', '天河区', 'GUANGDONG'),
  region('510107', '四川省', '成都市', '武侯区', 'SICHUAN'),
  region('610113', '陕西省', '西安市', '雁塔区', 'SHAANXI'),
];

export function isBeijing(place: Region): boolean {
  return place.code.startsWith('11');
}

/** 河北省石家庄市长安区 */
export function fullPlace(place: Region): string {
  return place.province + place.city + place.county;
}

/** 济南市公安局历下分局; in a municipality the city is the province. */
export function policeOf(place: Region): string {
  return `${place.city || place.province}公安局${place.county.replace(/区$/, '')}分局`;
}
