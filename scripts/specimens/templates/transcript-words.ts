export interface TranscriptWords {
  readonly title: string;
  readonly office: string;
  readonly student: string;
  readonly number: string;
  readonly birth: string;
  readonly period: string;
  readonly programme: string;
  readonly subject: string;
  readonly code: string;
  readonly course: string;
  readonly year: string;
  readonly credits: string;
  readonly mark: string;
  readonly mean: string;
  readonly note: string;
  readonly registrar: string;
  readonly issued: string;
}

/** The printed words of a transcript by language; course titles stay English, as international programmes print them. */
export const TRANSCRIPT_WORDS: Readonly<Record<string, TranscriptWords>> = {
  en: {
    title: 'Academic Transcript',
    office: 'Student Records Office',
    student: 'Student',
    number: 'Student No.',
    birth: 'Date of birth',
    period: 'Enrolled',
    programme: 'Award',
    subject: 'Programme',
    code: 'Code',
    course: 'Module',
    year: 'Session',
    credits: 'Credits',
    mark: 'Mark',
    mean: 'Overall result',
    note: 'This transcript is issued without alteration or erasure. Marks are final and confirmed by the Board of Examiners.',
    registrar: 'Academic Registrar',
    issued: 'Issued',
  },
  fr: {
    title: 'Relevé de notes',
    office: 'Direction des études',
    student: 'Étudiant(e)',
    number: 'N° étudiant',
    birth: 'Né(e) le',
    period: 'Inscription',
    programme: 'Diplôme',
    subject: 'Mention',
    code: 'Code',
    course: "Unité d'enseignement",
    year: 'Année',
    credits: 'ECTS',
    mark: 'Note /20',
    mean: 'Moyenne générale',
    note: "Relevé établi sans rature ni surcharge. Il n'est délivré qu'un seul exemplaire.",
    registrar: 'Directrice des études',
    issued: 'Délivré le',
  },
  de: {
    title: 'Notenübersicht (Transcript of Records)',
    office: 'Prüfungsamt',
    student: 'Studierende(r)',
    number: 'Matrikelnr.',
    birth: 'Geboren am',
    period: 'Studienzeit',
    programme: 'Abschluss',
    subject: 'Studiengang',
    code: 'Nr.',
    course: 'Modul',
    year: 'Studienjahr',
    credits: 'LP',
    mark: 'Note',
    mean: 'Gesamtnote',
    note: 'Notenskala: 1,0 sehr gut – 4,0 ausreichend. Dieses Dokument ist ohne Unterschrift nicht gültig.',
    registrar: 'Leiterin des Prüfungsamts',
    issued: 'Ausgestellt am',
  },
  ja: {
    title: '成績証明書',
    office: '教務課',
    student: '氏名',
    number: '学籍番号',
    birth: '生年月日',
    period: '在学期間',
    programme: '学位',
    subject: '専攻',
    code: '科目番号',
    course: '授業科目',
    year: '年度',
    credits: '単位',
    mark: '評点',
    mean: '平均点',
    note: '上記のとおり相違ないことを証明する。',
    registrar: '学長',
    issued: '発行日',
  },
  ru: {
    title: 'Приложение к диплому',
    office: 'Учебное управление',
    student: 'Студент',
    number: '№ зачётной книжки',
    birth: 'Дата рождения',
    period: 'Период обучения',
    programme: 'Квалификация',
    subject: 'Направление',
    code: 'Шифр',
    course: 'Дисциплина',
    year: 'Год',
    credits: 'З.е.',
    mark: 'Балл',
    mean: 'Средний балл',
    note: 'Без диплома недействительно.',
    registrar: 'Проректор по учебной работе',
    issued: 'Дата выдачи',
  },
  zh: {
    title: '学生成绩单',
    office: '教务处',
    student: '姓名',
    number: '学号',
    birth: '出生日期',
    period: '在校时间',
    programme: '学位',
    subject: '专业',
    code: '课程号',
    course: '课程名称',
    year: '学年',
    credits: '学分',
    mark: '成绩',
    mean: '平均成绩',
    note: '本成绩单经教务处核对无误，涂改无效。',
    registrar: '教务处处长',
    issued: '出具日期',
  },
};
