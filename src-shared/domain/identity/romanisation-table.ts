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
  spell('BAI', '白', 'PAI PAK PEH BAEK PAEK'),
  spell('CAI', '蔡', 'TSAI CHOI CHOY CHUA TOY CHAE'),
  spell('CAO', '曹', 'TSAO TSO CHO JO'),
  spell('CHEN', '陈', 'CHAN TAN CHIN CHERN TRAN JIN'),
  spell('CHENG', '程', 'CHING THIA'),
  spell('CUI', '崔', 'TSUI CHOI CHUI CHOE'),
  spell('DAI', '戴', 'TAI TAY'),
  spell('DENG', '邓', 'TANG TENG'),
  spell('DING', '丁', 'TING'),
  spell('DONG', '董', 'TUNG'),
  spell('DU', '杜', 'TU TO TOH'),
  spell('FAN', '范樊', 'FAN FAHN HUAN WAN'),
  spell('FANG', '方', 'FONG PNG'),
  spell('FENG', '冯', 'FUNG FOONG'),
  spell('FU', '傅符', 'FOO POH'),
  spell('GAO', '高', 'KAO KO KOH'),
  spell('GU', '顾', 'KU KOO'),
  spell('GUAN', '关', 'KWAN KUAN'),
  spell('GUO', '郭', 'KUO KWOK KOK QUEK KWEK'),
  spell('HE', '何贺', 'HO HOH'),
  spell('HONG', '洪', 'HUNG ANG'),
  spell('HOU', '侯', 'HAU HOW'),
  spell('HU', '胡', 'WU WOO OH'),
  spell('HUANG', '黄', 'WONG HWANG NG OOI WEE'),
  spell('JIA', '贾', 'CHIA KA'),
  spell('JIANG', '蒋江姜', 'CHIANG TSEUNG KONG KEUNG CHEUNG KANG GANG'),
  spell('JIN', '金', 'CHIN KAM KIM GIM'),
  spell('KANG', '康', 'HONG'),
  spell('KONG', '孔', 'KUNG HUNG'),
  spell('LAI', '赖黎', 'LYE'),
  spell('LEI', '雷', 'LUI LOOI'),
  spell('LI', '李黎', 'LEE LAI LI YI RI RHEE LEI'),
  spell('LIANG', '梁', 'LEUNG LEONG NEO NIO'),
  spell('LIAO', '廖', 'LIU LIEW LEW'),
  spell('LIN', '林', 'LAM LIM IM RIM'),
  spell('LIU', '刘柳', 'LAU LOW LEW LIEW LAO YOO RYU YU LIOU'),
  spell('LU', '卢陆', 'LO LOO LUK LOK'),
  spell('LUO', '罗', 'LO LAW LOH'),
  spell('LV', '吕', 'LUI LOOI LU LEU YEO LYEO'),
  spell('MA', '马麻', 'MA MAH BEH'),
  spell('MAO', '毛', 'MO MOU'),
  spell('MO', '莫', 'MOK'),
  spell('OUYANG', '欧阳', 'AUYEUNG AUYONG OUYOUNG'),
  spell('PAN', '潘', 'POON PHUA PUN'),
  spell('PENG', '彭', 'PANG PHANG'),
  spell('QIAN', '钱', 'CHIEN CHIN'),
  spell('QIN', '秦覃', 'CHUN CHIN JIN'),
  spell('QIU', '邱丘仇', 'CHIU YAU KHOO HEW'),
  spell('REN', '任', 'JEN YAM'),
  spell('SHAO', '邵', 'SHIU SIU'),
  spell('SHEN', '申沈', 'SHIN SIM SHUM SUM'),
  spell('SHI', '石施史', 'SHIH SHEK SZE SEE SI SEOK'),
  spell('SITU', '司徒', 'SZETO SETO'),
  spell('SONG', '宋', 'SUNG SOONG'),
  spell('SU', '苏', 'SO SOH'),
  spell('SUN', '孙', 'SUEN SOON SON SOHN'),
  spell('TAN', '谭', 'TAM HAM'),
  spell('TANG', '唐汤', 'TONG THNG'),
  spell('TAO', '陶', 'TO'),
  spell('TIAN', '田', 'TIEN TIN'),
  spell('WANG', '王汪', 'WONG ONG HENG'),
  spell('WEI', '魏韦', 'NGAI WAI GWEE'),
  spell('WU', '吴伍武巫', 'NG GOH WOO MO OH UNG'),
  spell('XIA', '夏', 'HSIA HA'),
  spell('XIAO', '肖萧', 'HSIAO SIU SIEW'),
  spell('XIE', '谢解', 'HSIEH TSE CHEAH CHIA SIEH HAI'),
  spell('XU', '徐许', 'HSU TSUI HUI KHOO KOH SEO SUH HEO HUH'),
  spell('XUE', '薛', 'HSUEH SIT'),
  spell('YANG', '杨', 'YEUNG YEO YOUNG YONG'),
  spell('YAN', '颜严阎', 'NGAN YIM YEN EOM GAN'),
  spell('YE', '叶', 'YEH YIP YAP'),
  spell('YU', '余于俞', 'YU YEE YUE EE YOO'),
  spell('YUAN', '袁', 'YUEN'),
  spell('ZENG', '曾', 'TSENG TSANG CHAN'),
  spell('ZHANG', '张章', 'CHANG CHEUNG CHEONG TEO TEOH CHONG JANG TIONG'),
  spell('ZHAO', '赵', 'CHAO CHIU CHEW TEO CHO JO'),
  spell('ZHENG', '郑', 'CHENG CHEANG TAY TEE JUNG JEONG CHONG CHUNG'),
  spell('ZHONG', '钟', 'CHUNG CHONG'),
  spell('ZHOU', '周', 'CHOU CHOW CHEW CHAU'),
  spell('ZHU', '朱祝', 'CHU JU CHUK CHOO'),
  spell('ZHUANG', '庄', 'CHUANG CHONG CHNG'),
  spell('ZUO', '左', 'TSO CHO'),
  spell('AN', '安', 'AHN'),
  spell('BAO', '包鲍', 'PAU BAU PAO'),
  spell('BIAN', '边卞', 'PYON BYUN BIN'),
  spell('CEN', '岑', 'SHUM SHAM'),
  spell('CHE', '车', 'CHA'),
  spell('CHI', '池', 'JI CHEE'),
  spell('CHU', '褚', 'CHOO'),
  spell('GAN', '甘', 'KAM KAN'),
  spell('GE', '葛', 'KOT KOH'),
  spell('GENG', '耿', 'KANG'),
  spell('GONG', '龚巩', 'KUNG KONG'),
  spell('HAN', '韩', 'HON HAAN'),
  spell('HAO', '郝', 'HAK'),
  spell('HUA', '华', 'WAH FA'),
  spell('JI', '纪季', 'KEI CHI KEE'),
  spell('JIAN', '简', 'KAN CHIEN'),
  spell('KE', '柯', 'KO OR KUA QUAH'),
  spell('KUANG', '邝', 'KWONG FONG'),
  spell('LAN', '蓝兰', 'LAM NAM NA'),
  spell('LENG', '冷', 'LANG'),
  spell('LONG', '龙', 'LUNG LEONG LOONG'),
  spell('MAI', '麦', 'MAK MAC'),
  spell('MEI', '梅', 'MUI MOY'),
  spell('MENG', '孟', 'MANG MAENG'),
  spell('NI', '倪', 'NGAI NGAE'),
  spell('NIE', '聂', 'NIP'),
  spell('OU', '区欧', 'AU OW'),
  spell('PIAO', '朴', 'PARK PAK BAK PU'),
  spell('QI', '齐戚', 'CHAI CHEE CHIK'),
  spell('QUAN', '全权', 'JEON CHON KWON CHUEN'),
  spell('QU', '曲屈瞿', 'CHU WAT KUI'),
  spell('RAO', '饶', 'YIU'),
  spell('RONG', '容荣', 'YUNG'),
  spell('RUAN', '阮', 'YUEN NGUYEN YUAN'),
  spell('SHAN', '单', 'SIN SHIN'),
  spell('SHANG', '尚', 'SHEUNG'),
  spell('SHANGGUAN', '上官', 'SHEUNGKWUN'),
  spell('TU', '涂屠', 'TO TOO DU'),
  spell('WAN', '万', 'MAN'),
  spell('WEN', '温文', 'WAN MAN WUN BOON VAN'),
  spell('WENG', '翁', 'YUNG ENG ONG'),
  spell('XIANG', '项向', 'HONG HEUNG'),
  spell('XIN', '辛', 'SUN SAN'),
  spell('XING', '邢', 'YING HING'),
  spell('XIONG', '熊', 'HUNG HSIUNG'),
  spell('YAO', '姚', 'YIU YEW YAU'),
  spell('YI', '易', 'YICK YIK'),
  spell('YIN', '尹殷', 'WAN YUN YOON YAN'),
  spell('YING', '应', 'YING'),
  spell('YOU', '游尤', 'YAU YU YEW'),
  spell('YUE', '岳乐', 'NGOK'),
  spell('ZANG', '臧', 'CHONG'),
  spell('ZHA', '查', 'CHA CHAR'),
  spell('ZHAI', '翟', 'CHAK JAK'),
  spell('ZHAN', '詹', 'CHIM CHAN'),
  spell('ZHUGE', '诸葛', 'CHUKOT'),
  spell('SIMA', '司马', 'SZEMA'),
  spell('PEI', '裴', 'BAE PAE PUI'),
  spell('MIN', '闵', 'MAN'),
  spell('NAN', '南', 'NAM'),
  spell('XUAN', '玄宣', 'HYUN HYON SUEN'),
  spell('DOU', '窦', 'TAU'),
];

/** Rows by each of their spellings, so that two surnames need no walk over the table. */
const ROWS = new Map<string, readonly number[]>();
for (const [index, { pinyin, others }] of ROMANISATIONS.entries()) {
  for (const spelling of [pinyin, ...others]) ROWS.set(spelling, [...(ROWS.get(spelling) ?? []), index]);
}

/** Whether the Latin surname is an old or regional spelling of this Chinese one, given in its short form. */
export function isOtherSpellingOf(surname: string, latin: string): boolean {
  return (ROWS.get(latin) ?? []).some((index) => {
    const row = ROMANISATIONS[index];
    if (row === undefined) return false;
    const holds = surname.length > 1 ? row.characters === surname : row.characters.includes(surname);
    return holds && row.others.includes(latin);
  });
}

const SURNAME_CHARACTERS = new Set(ROMANISATIONS.flatMap(({ characters }) => [...characters]));

export function isSurnameCharacter(character: string): boolean {
  return SURNAME_CHARACTERS.has(character);
}

/** Whether two Latin surnames may spell one Chinese surname. */
export function mayBeOneSurname(a: string, b: string): boolean {
  if (a === b) return false;
  const rows = ROWS.get(b);
  return ROWS.get(a)?.some((row) => rows?.includes(row)) ?? false;
}
