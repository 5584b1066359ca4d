/** One character (or compound surname) with its passport spelling and its traditional form where that differs. */
export interface NamePart {
  readonly han: string;
  readonly pinyin: string;
  readonly traditional: string;
}

function parse(list: string): readonly NamePart[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [han = '', pinyin = '', traditional = han] = entry.split(':');
      return { han, pinyin, traditional };
    });
}

/** Frequent surnames, each with its one usual reading. */
export const COMMON_SURNAMES = parse(`
  王:WANG 李:LI 张:ZHANG:張 刘:LIU:劉 陈:CHEN:陳 杨:YANG:楊 黄:HUANG:黃 赵:ZHAO:趙 周:ZHOU 徐:XU 孙:SUN:孫 马:MA:馬
  朱:ZHU 胡:HU 郭:GUO 何:HE 高:GAO 林:LIN 罗:LUO:羅 郑:ZHENG:鄭 梁:LIANG 谢:XIE:謝 宋:SONG 唐:TANG 许:XU:許 邓:DENG:鄧
  韩:HAN:韓 冯:FENG:馮 曹:CAO 彭:PENG 萧:XIAO:蕭 田:TIAN 董:DONG 潘:PAN 袁:YUAN 蔡:CAI 余:YU 于:YU 杜:DU 叶:YE:葉
  程:CHENG 魏:WEI 苏:SU:蘇 丁:DING 沈:SHEN 姜:JIANG 范:FAN 江:JIANG 傅:FU 钟:ZHONG:鍾 卢:LU:盧 汪:WANG 戴:DAI`);

/** 吕 and its like: since 2012 passports spell ü as YU (公境外〔2012〕), where older ones had LV or LU. */
export const UMLAUT_SURNAMES = parse('吕:LYU:呂 闾:LYU:閭');

/** 多音字: the surname's reading is not the character's everyday one. */
export const POLYPHONIC_SURNAMES = parse(
  '单:SHAN:單 曾:ZENG 仇:QIU 解:XIE 查:ZHA 区:OU:區 任:REN 朴:PIAO 翟:ZHAI 覃:QIN 盖:GAI:蓋 乐:YUE:樂 华:HUA:華 缪:MIAO:繆',
);

export const COMPOUND_SURNAMES = parse(
  '欧阳:OUYANG:歐陽 司马:SIMA:司馬 上官:SHANGGUAN 诸葛:ZHUGE:諸葛 尉迟:YUCHI:尉遲 令狐:LINGHU 皇甫:HUANGFU 慕容:MURONG',
);

export const MALE_GIVEN = parse(`
  伟:WEI:偉 强:QIANG:強 磊:LEI 军:JUN:軍 洋:YANG 勇:YONG 杰:JIE:傑 涛:TAO:濤 明:MING 超:CHAO 刚:GANG:剛 平:PING 辉:HUI:輝
  鹏:PENG:鵬 浩:HAO 宇:YU 轩:XUAN:軒 泽:ZE:澤 睿:RUI 博:BO 志:ZHI 远:YUAN:遠 俊:JUN 峰:FENG 凯:KAI:凱 晨:CHEN 航:HANG
  毅:YI 恒:HENG:恆 旭:XU 冠:GUAN 文:WEN 景:JING 思:SI 承:CHENG 嘉:JIA 子:ZI 一:YI 家:JIA 建:JIAN 昊:HAO 律:LYU`);

export const FEMALE_GIVEN = parse(`
  芳:FANG 娜:NA 敏:MIN 静:JING:靜 丽:LI:麗 艳:YAN:艷 娟:JUAN 霞:XIA 玲:LING 婷:TING 雪:XUE 慧:HUI 颖:YING:穎 琳:LIN
  欣:XIN 怡:YI 雯:WEN 佳:JIA 悦:YUE:悅 梦:MENG:夢 洁:JIE:潔 璐:LU 晓:XIAO:曉 晴:QING 诗:SHI:詩 涵:HAN 雨:YU 萱:XUAN
  思:SI 若:RUO 兰:LAN:蘭 文:WEN 子:ZI 嘉:JIA 安:AN 宁:NING:寧 舒:SHU 清:QING 采:CAI 女:NYU`);
