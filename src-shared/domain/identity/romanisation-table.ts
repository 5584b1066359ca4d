/** One surname as it is spelled outside Hanyu Pinyin: Wade–Giles, Cantonese, Hokkien and other habits. */
interface Romanisation {
  /** Capitals, ü as V. */
  readonly pinyin: string;
  readonly characters: string;
  readonly others: readonly string[];
}

function spell(pinyin: string, characters: string, others: string): Romanisation {
  return { pinyin, characters, others: others.split(' ') };
}

/** Common surnames; a hit is never more than 待核实 (domain.md §8). */
const ROMANISATIONS: readonly Romanisation[] = [
  spell('BAI', '白', 'PAI PAK PEH'),
  spell('CAI', '蔡', 'TSAI CHOI CHOY CHUA TOY'),
  spell('CAO', '曹', 'TSAO TSO CHO'),
  spell('CHEN', '陈陳', 'CHAN TAN CHIN CHERN TRAN'),
  spell('CHENG', '程', 'CHING THIA'),
  spell('CUI', '崔', 'TSUI CHOI CHUI'),
  spell('DAI', '戴', 'TAI TAY'),
  spell('DENG', '邓鄧', 'TANG TENG'),
  spell('DING', '丁', 'TING'),
  spell('DONG', '董', 'TUNG'),
  spell('DU', '杜', 'TU TO TOH'),
  spell('FAN', '范樊', 'FAHN HUAN'),
  spell('FANG', '方', 'FONG PNG'),
  spell('FENG', '冯馮', 'FUNG FOONG'),
  spell('FU', '傅符', 'FOO POH'),
  spell('GAO', '高', 'KAO KO KOH'),
  spell('GU', '顾顧', 'KU KOO'),
  spell('GUAN', '关關', 'KWAN KUAN'),
  spell('GUO', '郭', 'KUO KWOK KOK QUEK KWEK'),
  spell('HE', '何贺', 'HO HOH'),
  spell('HONG', '洪', 'HUNG ANG'),
  spell('HOU', '侯', 'HAU HOW'),
  spell('HU', '胡', 'WU WOO OH'),
  spell('HUANG', '黄黃', 'WONG HWANG NG OOI WEE'),
  spell('JIA', '贾', 'CHIA KA'),
  spell('JIANG', '蒋江姜', 'CHIANG TSEUNG KONG KEUNG CHEUNG'),
  spell('JIN', '金', 'CHIN KAM KIM'),
  spell('KANG', '康', 'HONG'),
  spell('KONG', '孔', 'KUNG HUNG'),
  spell('LAI', '赖黎', 'LYE'),
  spell('LEI', '雷', 'LUI LOOI'),
  spell('LI', '李黎', 'LEE LAI'),
  spell('LIANG', '梁', 'LEUNG LEONG NEO NIO'),
  spell('LIAO', '廖', 'LIU LIEW LEW'),
  spell('LIN', '林', 'LAM LIM'),
  spell('LIU', '刘劉', 'LAU LOW LEW LIEW LAO'),
  spell('LU', '卢陆', 'LO LOO LUK LOK'),
  spell('LUO', '罗羅', 'LO LAW LOH'),
  spell('LV', '吕呂', 'LUI LOOI LU LEU'),
  spell('MA', '马馬', 'MAH BEH'),
  spell('MAO', '毛', 'MO MOU'),
  spell('MO', '莫', 'MOK'),
  spell('OUYANG', '欧阳', 'AUYEUNG AUYONG OUYOUNG'),
  spell('PAN', '潘', 'POON PHUA PUN'),
  spell('PENG', '彭', 'PANG PHANG'),
  spell('QIAN', '钱', 'CHIEN CHIN'),
  spell('QIN', '秦', 'CHUN CHIN'),
  spell('QIU', '邱丘仇', 'CHIU YAU KHOO HEW'),
  spell('REN', '任', 'JEN YAM'),
  spell('SHAO', '邵', 'SHIU SIU'),
  spell('SHEN', '沈', 'SHUM SUM SIM'),
  spell('SHI', '石施史', 'SHIH SHEK SZE SEE'),
  spell('SITU', '司徒', 'SZETO SETO'),
  spell('SONG', '宋', 'SUNG'),
  spell('SU', '苏蘇', 'SO SOH'),
  spell('SUN', '孙孫', 'SUEN SOON'),
  spell('TAN', '谭', 'TAM HAM'),
  spell('TANG', '唐汤', 'TONG THNG'),
  spell('TAO', '陶', 'TO'),
  spell('TIAN', '田', 'TIEN TIN'),
  spell('WANG', '王汪', 'WONG ONG HENG'),
  spell('WEI', '魏韦', 'NGAI WAI GWEE'),
  spell('WU', '吴伍武巫', 'NG GOH WOO MO'),
  spell('XIA', '夏', 'HSIA HA'),
  spell('XIAO', '肖萧', 'HSIAO SIU SIEW'),
  spell('XIE', '谢', 'HSIEH TSE CHEAH CHIA'),
  spell('XU', '徐许', 'HSU TSUI HUI KHOO KOH'),
  spell('XUE', '薛', 'HSUEH SIT'),
  spell('YANG', '杨', 'YEUNG YEO YOUNG YONG'),
  spell('YAN', '颜严', 'NGAN YIM YEN'),
  spell('YE', '叶', 'YEH YIP YAP'),
  spell('YU', '余于俞', 'YEE YUE EE'),
  spell('YUAN', '袁', 'YUEN'),
  spell('ZENG', '曾', 'TSENG TSANG CHAN'),
  spell('ZHANG', '张章', 'CHANG CHEUNG CHEONG TEO TEOH CHONG'),
  spell('ZHAO', '赵', 'CHAO CHIU CHEW TEO'),
  spell('ZHENG', '郑', 'CHENG CHEANG TAY TEE'),
  spell('ZHONG', '钟', 'CHUNG CHONG'),
  spell('ZHOU', '周', 'CHOU CHOW CHEW CHAU'),
  spell('ZHU', '朱祝', 'CHU JU CHUK CHOO'),
  spell('ZHUANG', '庄', 'CHUANG CHONG CHNG'),
  spell('ZUO', '左', 'TSO CHO'),
];

/** Whether the Latin surname is an old or regional spelling of this Chinese one. */
export function isOtherSpellingOf(surname: string, latin: string): boolean {
  return ROMANISATIONS.some(({ characters, others }) => {
    const holds = surname.length > 1 ? characters === surname : characters.includes(surname);
    return holds && others.includes(latin);
  });
}

/** Whether two Latin surnames may spell one Chinese surname. */
export function mayBeOneSurname(a: string, b: string): boolean {
  return ROMANISATIONS.some(({ pinyin, others }) => {
    const all = [pinyin, ...others];
    return a !== b && all.includes(a) && all.includes(b);
  });
}
