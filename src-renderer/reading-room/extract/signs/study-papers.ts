import type { PaperSigns } from './signs.ts';

/** Papers about studies and work abroad, in the languages that they come in. Accents are lost to OCR now and then. */
export const STUDY_PAPERS: readonly PaperSigns[] = [
  {
    kind: 'transcript',
    title:
      /.{0,20}(?:transcript(?: of (?:academic )?records?)?|statement of (?:results|marks)|academic record|relev[eé] de notes|Noten(?:spiegel|[uü]bersicht|bescheinigung)|Leistungs[uü]bersicht|(?:certificaci[oó]n|expediente) acad[eé]mic[ao]|certificato .{0,12}esami|成[绩績续][单單]|成[绩績續][证証證]明書?|成绩(?:表|证明)|성적\s?증명서|приложение к диплому).{0,20}/i,
    signs: [
      /\bcredits?\b|\bECTS\b|\bCFU\b|学分|學分|単位|학점|cr[eé]ditos|\bLP\b|З\.\s?е\./i,
      /\b(?:modules?|course (?:title|code|name|no)|units? of study)\b|\bModul\b|课程|授業科目|课目|d.enseignement|과목|Дисциплина|asignatura|insegnamento/i,
      /\b(?:GPA|grade points?|marks?|overall result|cumulative)\b|Gesamtnote|Moyenne|平均|評点|评点|평점|Балл|calificaci|\bvoto\b/i,
      /\bstudent (?:no|number|id)\b|Matrikel|[eé]tudiant|学号|學號|学籍番号|학번|зач[её]тной книжки|matr[ií]cola/i,
      /\b(?:semester|session|term)\b|学年|學年|年度|Studienjahr|ann[eé]e universitaire|학기|Год\b|curso acad/i,
      /\b(?:academic registrar|registrar|student records)\b|教务处|教務|Pr[uü]fungsamt|Direction des [eé]tudes/i,
    ],
    enough: 3,
    against: /offer of admission|letter of (?:admission|acceptance)|录取通知/i,
  },
  {
    kind: 'admission_letter',
    title:
      /.{0,16}(?:offer of (?:admission|a place)|letter of (?:admission|acceptance|offer|appointment)|(?:admission|acceptance|offer) letter|(?:notice|certificate|confirmation) of (?:admission|acceptance)|(?:lettre|attestation) d.admission|Zulassungsbescheid|Zulassung zum Studium|carta de (?:admisi[oó]n|aceptaci[oó]n)|lettera di (?:ammissione|accettazione)|[录錄]取通知[书書]?|入学通知|入学[许許]可[书書]?|合格通知|입학을?\s?허가|(?:письмо|уведомление) о зачислении).{0,16}/i,
    signs: [
      /conditional offer|pleased to (?:offer|inform|confirm)|delighted to|avons le plaisir|zugelassen|[录錄]取|入学を[许許]可|입학을 허가|agrado de informar|complace informar|sido (?:admitid|aceptad)|lieti di|ammess[oa] al|зачислен/i,
      /\b(?:begins?|commences?|starts?) (?:on|in)\b|start date|d[eé]bute le|beginnt am|在学期[间間]|수학\s?기간|报到|学习期限|inizi|comienz/i,
      /accept(?:ance of)? (?:this|the|your) offer|\bdeposit\b|tuition|matr[ií]cula|tasse universitarie|등록금|学费|frais de scolarit[eé]|Semesterbeitrag|授業料/i,
      /student visa|visa de long s[eé]jour|Visums|査証|签证|visado|visto/i,
      /admissions? office|director of admissions|relations internationales|Studierendensekretariat|招生|国際交流|head of department/i,
      /language of instruction|Unterrichtssprache|enseignements sont|授業は|授课语言|lingua di insegnamento/i,
      /\b(?:look forward to welcoming|Yours sincerely)\b|salutations distingu|freundlichen Gr/i,
    ],
    enough: 3,
  },
  {
    kind: 'enrolment_certificate',
    title:
      /.{0,12}(?:certificate of (?:enroll?ment|attendance|registration)|(?:proof|confirmation|verification) of (?:enroll?ment|registration|student status)|enroll?ment (?:certificate|confirmation|verification|letter)|certificat de scolarit[eé]|(?:certificat|attestation) d.inscription|Immatrikulations\w*|Studienbescheinigung|certificado de matr[ií]cula|certificato di iscrizione|在[读讀][证證]明|在学[证証]明書?|注册证明|学籍证明|재학\s?증명서|справка об обучении).{0,12}/i,
    signs: [
      /(?:currently|is|been) (?:a )?(?:registered|enroll?ed)|registered as|full[- ]time student|est inscrite?|immatrikuliert|eingeschrieben|现就读|就读于|在籍|재학|matriculad|iscritt/i,
      /academic year|\bsemester\b|ann[eé]e universitaire|学年|年级|年度|학기|curso acad|anno accademico/i,
      /\bstudent (?:no|number|id)\b|Matrikel|学号|学籍番号|학번|matr[ií]cola/i,
      /certif(?:y|ies|ie|ica)|bescheinigt|证明|証明|증명/i,
      /expected (?:completion|graduation|end)|voraussichtlich|预计毕业/i,
    ],
    enough: 4,
    against: /conditional offer|offer of admission|录取通知|档案/i,
  },
  {
    kind: 'language_certificate',
    title:
      /.{0,12}(?:test report form|score report|language (?:test|assessment|proficiency).{0,20}|TestDaF|日本語能力試験|IELTS|TOEFL|语言成绩).{0,12}/i,
    signs: [
      /\blistening\b|H[oö]rverstehen|compr[eé]hension orale|听力/i,
      /\bspeaking\b|M[uü]ndlich|口语/i,
      /\bband score\b|overall (?:band|score)|total score|总分/i,
      /\btest date\b|date of test|test taker|考试日期/i,
    ],
    enough: 3,
  },
  {
    kind: 'work_certificate',
    title:
      /.{0,12}(?:certificate of (?:employment|completion of appointment|service|work)|(?:work|employment) (?:certificate|verification|reference)|(?:certificat|attestation) de travail|attestation d.emploi|Arbeitszeugnis|在职证明|工作(?:经历|结束)?证明|离职证明|在職証明書?|재직\s?증명서|경력\s?증명서|certificado laboral|справка с места работы).{0,12}/i,
    signs: [
      /(?:was|has been|is) employed|worked (?:at|as|for)|besch[aä]ftigt|a [eé]t[eé] employ/i,
      /human resources|\bHR (?:manager|department)\b|Personalabteilung|ressources humaines|人力资源/i,
      /\b(?:appointment|position|job title)\b|职务|职位/i,
      /\bduties\b|satisfaction|Zufriedenheit/i,
      /to whom it may concern|[aà] qui de droit/i,
    ],
    enough: 3,
    against: /单位接收函|letter of appointment|offer of admission/i,
  },
  {
    kind: 'exchange_contract',
    title:
      /.{0,20}(?:exchange agreement|(?:research|visiting|postdoctoral|fellowship|training) (?:\w+ )?agreement|employment contract|contract of employment|Arbeitsvertrag|交流(?:合同|协议)|contrat de travail|convention d.accueil).{0,20}/i,
    signs: [
      /\bthe Host\b|\bthe Employer\b|甲方/,
      /\bthe Fellow\b|\bthe Employee\b|\bparties\b|乙方/,
      /stipend|remuneration|\bsalary\b|资助|薪酬/i,
      /intellectual property|知识产权/i,
      /notice in writing|terminat|end this agreement|解除/i,
      /\bsigned on\b|\bfor the Host\b|签订/i,
    ],
    enough: 3,
    against: /单位接收函|letter of appointment/i,
  },
  {
    kind: 'visa_application',
    title:
      /.{0,8}(?:visa application.{0,30}|签证申请.{0,12}|demande de visa.{0,20}|Visumantrag|nonimmigrant visa.{0,20}|DS-160.{0,20})/i,
    signs: [
      /application (?:reference|id|number|receipt)|申请编号/i,
      /intended (?:arrival|departure|date)|预计(?:抵达|入境)/i,
      /purpose of (?:travel|journey|trip|visit|stay)|motif/i,
      /host institution|inviting|邀请/i,
      /passport (?:number|expiry)|护照号码/i,
      /I declare|true and (?:complete|correct)|applicant.s signature/i,
    ],
    enough: 3,
  },
  {
    kind: 'diploma',
    title:
      /.{0,12}(?:(?:毕业|學位|学位|畢業)[证證]书?書?|学位[記记]|学位授[与與][証證]明[书書]?|diploma (?:of|de|di) .{0,40}|dipl[oô]me (?:national )?de .{0,40}|(?:Bachelor|Master|Diplom|Doktor)?urkunde|t[ií]tulo (?:oficial|universitario) .{0,40}|학위(?:증|기|수여증명서)|졸업증(?:서|명서)|диплом .{0,40})/i,
    signs: [
      /\bcertif(?:y|ies) that\b/i,
      /\bconfer(?:red|s)?\b/i,
      /\bdegree of\b/i,
      /\b(?:Bachelor|Master|Doctor) of\b/i,
      /\b(?:University|College|Institute)\b/i,
      /学位证书|毕业证书|學位|学位[記记]|학위/,
      /授予|授[与與]|수여/,
      /准予[毕畢][业業]|(?:所定の|全部)[课課]程|修[了完]|졸업/,
      /学士|硕士|博士|學士|碩士|修士|석사|박사|학사/,
      /dipl[oô]m[ae]|Urkunde|Zeugnis|диплом|t[ií]tulo (?:de|universitario)|\blaurea\b|titolo di/i,
      /Universit[éeaàä]t?(?!\p{L})|Hochschule|университет|universidad|politecnico|대학/iu,
      /d[ée]livr[ée]e? [aà](?!\p{L})|\bverleiht\b|присвоен|\botorga\b|\bexpide\b|\bconferi(?:sce|amo)\b|rilasciato/iu,
      /conf[eéè]re (?:le grade|[aà](?!\p{L}))/iu,
      /le grade|grade acad[eé]mique|akademischen Grad|квалификаци|ha conseguito|esami|laurea/iu,
      /\b(?:Licence|Doctorat|Dottorato)\b|магистр|бакалавр/i,
    ],
    enough: 3,
    against:
      /\b(?:transcript|offer of admission|enrol(?:l)?ment|authori[sz]ation|statement of results|relev[ée] de notes|Notenspiegel|Noten[uü]bersicht|Zulassungsbescheid|Immatrikulation\w*|lettre d.admission)\b|成[绩績][单單]|成[绩績][証證]明|приложение к диплому|[录錄]取通知|입학을?\s?허가|授权声明|接收函|户口|社会保险|声明|译文/i,
  },
];
