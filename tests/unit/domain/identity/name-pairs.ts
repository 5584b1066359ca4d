/** Pairs written by hand from real conventions: `one | other`, one a line. Chinese names are given their readings. */
function pairs(text: string): readonly (readonly [string, string])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [one = '', other = ''] = line.split('|').map((part) => part.trim());
      return [one, other] as const;
    });
}

export const SAME = pairs(`
张三 | ZHANG SAN
张三 | san zhang
张三 | ZHANG<<SAN<<<<<<<<
张三 | Zhang, San
张三 | ＺＨＡＮＧ ＳＡＮ
张三 | Zhāng Sān
张三 | 張三
张三 | 張 三
张三 | 张三 (ZHANG San)
张三（ZHANG SAN） | ZHANG SAN
王小明 | WANG XIAOMING
王小明 | Wang Xiao Ming
王小明 | Xiao-Ming Wang
王小明 | XIAOMING WANG
吕薇 | LYU WEI
吕薇 | LV WEI
吕薇 | Lü Wei
吕薇 | LU WEI
吕薇 | 呂薇
郑女儿 | ZHENG NYUER
单田芳 | SHAN TIANFANG
曾国藩 | ZENG GUOFAN
仇英 | QIU YING
解缙 | XIE JIN
任正 | REN ZHENG
朴树 | PIAO SHU
朴树 | PU SHU
查良 | ZHA LIANG
盖文 | GE WEN
盖文 | GAI WEN
区明 | OU MING
尉迟恭 | YUCHI GONG
尉迟恭 | Gong Yu Chi
万俟卨 | MOQI XIE
乐嘉 | YUE JIA
乐嘉 | LE JIA
翟天 | ZHAI TIAN
翟天 | DI TIAN
华罗庚 | HUA LUOGENG
缪斌 | MIAO BIN
覃海 | QIN HAI
覃海 | TAN HAI
欧阳修 | OUYANG XIU
欧阳修 | Ou Yang Xiu
欧阳修 | 歐陽修
司马光 | Guang SIMA
诸葛亮 | ZHUGE<<LIANG
單田芳 | SHAN TIANFANG
歐陽修 | OUYANG XIU
葉问 | 叶问
陈大文 | 陳大文
陈李美玲 | CHEN LI MEILING
李西安 | LI XI'AN
李西安 | Li Xian
张西安 | ZHANG XI’AN
张西安 | XI'AN ZHANG
张西安 | ZHANG<<XI'AN
张西安 | ZHANG XI AN
张先 | ZHANG XIAN
李方安 | LI FANG'AN
王翠娥 | WANG CUI'E
王宁安 | WANG NING'AN
LI FANG'AN | LI FANGAN
LI FANG'AN | LI FANG-AN
LI XI'AN | LI<<XIAN
Mary O'Brien | OBRIEN MARY
李绿 | LI LYU
李女 | LI NV
欧阳西安 | OUYANG XI'AN
俞明 | YU MING
冯翔 | FENG XIANG
莘梅 | SHEN MEI
莘梅 | XIN MEI
解西安 | XIE XI'AN
买买提·艾力 | MAIMAITI AILI
买买提·艾力 | Aili Maimaiti
买买提·艾力 | 买买提艾力
买买提·艾力 | 买买提•艾力
扎西顿珠 | ZHAXI DUNZHU
扎西顿珠 | ZHAXIDUNZHU
Jürgen Müller | JUERGEN MUELLER
Jürgen O'Müller | JUERGEN OMUELLER
Jürgen Müller | MULLER JURGEN
José Peña | PENA JOSE
Peña José | PENXXA JOSE
Groß Anna | GROSS ANNA
Gößling Karl | GOESSLING KARL
Gößling Karl | GOSSLING KARL
Søren Ågård | SOEREN AAGAARD
Łukasz Nowak | LUKASZ NOWAK
O'Brien Mary | OBRIEN MARY
Иванов Иван | IVANOV IVAN
Юлия Щукина | IULIIA SHCHUKINA
Алёна Петрова | АЛЕНА ПЕТРОВА
SUKARNO | Sukarno
Dr. San Zhang | ZHANG SAN
`);

export const POSSIBLE = pairs(`
张三 | CHANG SAN
㐂子 | XI ZI
张三 | Cheung Sam
张三 | TEO SAM
张三 | SAN<<ZHANG
张三 | S. Zhang
张三 | ZHANG S
张三 | David San ZHANG
张三 | ZHANG
张三 | 张□
张三 | 张*
张三 | ???
张三 | Чжан Сань
王小明 | X. M. Wang
王小明 | XM Wang
王小明 | X Wang
王小明 | WANG HSIAO-MING
王小明 | Wong Siu Ming
王小明 | ONG SIEW MENG
陈志明 | CHEN CHIH-MING
陈志明 | Chen Jhih-ming
陈志明 | CHAN CHI MING
陈志明 | TAN CHEE BENG
陈志明 | Chen Zhiming Kevin
谢秀英 | HSIEH HSIU-YING
谢秀英 | SIE SIOU-YING
蔡英文 | TSAI ING-WEN
邱国强 | CHIU KUO-CHIANG
朱志伟 | CHU CHIH-WEI
黄大明 | NG TAI MENG
黄大明 | WONG TAI MING
林美玲 | LAM MEI LING
林美玲 | LIM BEE LENG
郭德华 | KWOK TAK WAH
马家伟 | MA KA WAI
余文乐 | YU MAN LOK
欧阳修 | AU YEUNG SAU
欧阳修 | OU<<YANG XIU
司徒文 | SZETO MAN
许志安 | HUI CHI ON
叶问 | YIP MAN
梁文辉 | LEUNG MAN FAI
吴家明 | NG KA MING
何文 | HO MAN
金明姬 | KIM MYONGHUI
朴英子 | PARK YOUNGJA
李哲浩 | LEE CHUL HO
崔永男 | CHOI YONGNAM
郑成日 | JUNG SUNGIL
赵善玉 | CHO SUNOK
单田芳 | DAN TIANFANG
曾国藩 | CENG GUOFAN
陈李美玲 | 李美玲
陈李美玲 | LI MEILING
陈李美玲 | CHAN LEE MEI LING
CHAN LEE MEI LING | LEE MEI LING
于明 | 於明
范伟 | 範偉
后羿 | 後羿
肖战 | 萧战
闫妮 | 阎妮
付明 | 傅明
钟伟 | 鍾偉
买买提·艾力 | 艾力·买买提
买买提·艾力 | MEMET ELI
买买提·艾力 | MUHEMMET ELI
买买提·艾力 | 买买提
买买提·艾力 | MAIMAITI
扎西顿珠 | TASHI DHONDUP
阿卜杜热合曼江·阿卜杜克热木·麦麦提 | ABUDUREHEMANJIANG<<ABUDUKEREMUMAIM
LU WEI | LYU WEI
ZHANG<<LI | LI<<ZHANG
OUYANG<<XIU | OU<<YANG XIU
张先 | ZHANG XI'AN
张先 | XI’AN ZHANG
张先 | ZHANG<<XI'AN
张先 | Zhang, Xi'an
张先 | ZHANG XI AN
张先 | ZHANG XI-AN
先明 | XI'AN MING
李建 | LI JI'AN
李方安 | LI FAN'GAN
王明 | WANG M'ING
陈大文 | CH'EN TA-WEN
唐明 | T'ANG MING
LI FANG'AN | LI FAN'GAN
LI FANG'AN | LI FAN-GAN
解明 | JIE MING
仇明 | CHOU MING
俞明 | SHU MING
彭明 | BANG MING
尉迟明 | WEICHI MING
诸葛亮 | ZHU<<GELIANG
曾志伟 | TSANG CHI WAI
单伟 | SIN WAI
FANG AN | FAN GAN
ZHANG SAN | CHANG SAN
ZHANG SAN | Michael San ZHANG
ZHANG SAN | ZHANG SAN MICHAEL
Michael San ZHANG | ZHANG SAN MICHAEL
S. Zhang | ZHANG SAN
X. M. Zhang | ZHANG XIAOMING
CHEN CHIH-MING | CHEN ZHIMING
WANG HSIAO-MING | Xiaoming WANG
CHAN TAI MAN | CHEN DAWEN
KIM YUNA | JIN YANER
WANG XIAOMING | WANG XIAOMIMG
J. Smith | John Ronald Smith
SUKARNO | AHMED SUKARNO
PAPANDROPOULOUS<<JONATHOON<ALEXANDER<TH | Jonathoon Alexander Theodore Papandropoulous
ZHANG SAN | Чжан Сань
Юрий Петров | YURIY PETROV
Эмма Иванова | ЕММА ИВАНОВА
张三（ZHANG SAN） | LI SI 张三
 | ZHANG SAN
`);

export const DIFFERENT = pairs(`
张三 | 章三
张三 | 李四
张三 | 三张
张三 | 张山
张三 | 张三丰
张三 | LI SI
张三 | ZHANG SI
张三 | ZHANG SHAN
张三 | David Smith
方安 | FAN GAN
卢伟 | LYU WEI
卢伟 | LV WEI
陈明 | CHENG MING
林静 | LIN JIN
卢伟 | Lü Wei
吕薇 | LUE WEI
占根 | ZHANG EN
张恩 | ZHAN GEN
王芳 | WANG FAN
马家伟 | MA DAWEI
马家伟 | LI DAWEI
张乐怡 | 张乐仪
陈大文 | 陳大聞
欧阳修 | 欧阳询
欧阳修 | SIMA XIU
买买提·艾力 | 热合曼·古丽
买买提·艾力 | ZHANG SAN
ZHANG SAN | WANG WU
ZHANG SAN | ZHAO SI
John Smith | Mary Jones
Jürgen Müller | Karl Schmidt
Иванов Иван | PETROV OLEG
Иванов Иван | Сидоров Олег
SUKARNO | SUHARTO
`);
