import type { PaperSigns } from './signs.ts';

/** Papers of Chinese offices, employers and the person, in the words of the guide (G六). */
export const OFFICE_PAPERS: readonly PaperSigns[] = [
  {
    kind: 'translation',
    title: /.{0,14}[（(]?(?:译文|译件|翻译件|譯文|翻訳文?)[）)]?|(?:certified )?translation|[ÜU]bersetzung|traduction/i,
    signs: [
      /译自|譯自/,
      /译文与原文|与原文(?:一致|相符|内容)/,
      /翻译(?:有限|服务|咨询|中心|社|专用章|公司|机构)/,
      /translated (?:from|by)|(?:true|accurate|certified) translation/i,
    ],
    enough: 3,
  },
  {
    kind: 'employer_letter',
    title: /单位接收函(?:[（(]?事业编制[）)]?)?|接收函|接收证明/,
    signs: [
      /同意接收/,
      /统一社会信用代码/,
      /劳动合同/,
      /试用期/,
      /人事部门|人力资源|人事处/,
      /就业报到|办理.{0,6}落户/,
      /事业编制/,
      /岗位/,
      /教育部留学服务中心/,
    ],
    enough: 3,
  },
  {
    kind: 'social_insurance',
    title:
      /.{0,6}社会保险.{0,6}(?:权益记录|缴费.{0,4}(?:证明|记录|清单|信息)|参保.{0,4}(?:证明|信息))|参保(?:缴费)?证明/,
    signs: [
      /养老保险/,
      /失业保险/,
      /工伤保险/,
      /医疗保险/,
      /缴费(?:月份|基数|单位|起止|信息)/,
      /社会保障号码/,
      /已缴|补缴|实缴/,
      /参保人/,
      /校验码/,
    ],
    enough: 3,
  },
  {
    kind: 'dossier_certificate',
    title: /(?:人事)?档案(?:保管|存放|托管|寄存)?(?:证明|函)|存档证明/,
    signs: [
      /人事档案|学籍档案|个人档案/,
      /保管至今|(?:单位|中心)(?:保管|存放|托管)/,
      /档案材料/,
      /调档函|转递/,
      /存档/,
    ],
    enough: 3,
  },
  {
    kind: 'household_register',
    title: /居民户口[簿本](?:首页)?|常住人口登记[卡表]|户籍证明/,
    signs: [
      /户别|家庭户|集体户/,
      /户主/,
      /户号/,
      /户口专用|户口登记机关/,
      /籍贯|曾用名/,
      /何时由何地|兵役状况|服务处所|文化程度|婚姻状况/,
      /承办人|登记日期/,
    ],
    enough: 3,
  },
  {
    kind: 'study_statement',
    title: /(?:个人)?留学经历声明书?/,
    signs: [/留学经历/, /起止时间/, /声明人/, /本人承诺/, /(?:建立|解除)劳动关系/],
    enough: 3,
  },
  {
    kind: 'authorisation',
    title: /.{0,12}授权(?:声明|委托)?书?|authori[sz]ation (?:for|to|of) .{0,60}/i,
    signs: [
      /本人.{0,4}(?:自愿|授权)/,
      /核查/,
      /hereby authori[sz]e/i,
      /verif(?:y|ication of) .{0,12}academic|academic credentials/i,
      /申请人签名|委托人/,
      /\bCSCSE\b/,
    ],
    enough: 3,
  },
  {
    kind: 'scholarship_certificate',
    title: /国家留学基金资助|出国留学资格证书/,
    signs: [/留学基金管理委员会/, /CSC\s?学号/, /留学身份/, /资助期限/, /留学国别/, /留学资格/],
    enough: 3,
  },
  {
    kind: 'recognition_certificate',
    title: /.{0,12}学[历位].{0,8}认证书/,
    signs: [/教育部留学服务中心/, /教留服认|认证(?:书)?编号/, /经核查|经认证/, /所获.{0,30}(?:学位|文凭)/],
    enough: 3,
    against: /授权/,
  },
];
