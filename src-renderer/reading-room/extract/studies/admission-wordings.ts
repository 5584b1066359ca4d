/** How letters of admission say things, by language; each pattern's first group is the value, then how far it is trusted. */
type Wordings = readonly (readonly [pattern: RegExp, trust: number])[];

export const BORN =
  /[Dd]ate of birth|\b[Bb]orn\b|[Dd]ate de naissance|\b[Nn][eé]e? le|[Gg]eboren am|生年月日|出生日期|생년월일|[Ff]echa de nacimiento|\b[Nn]acid[oa](?:\/a)? el|[Dd]ata di nascita|\b[Nn]at[oa](?:\/a)? il|[Дд]ата рождения/;

/** Words before the name of whom the letter greets. */
export const GREETING =
  '(?:Dear|Estimad[oa](?:/a|\\(a\\))?|Gentile|Egregi[oa]|Уважаем(?:ый|ая)(?:\\(ая\\))?)(?: (?:Mr|Mrs|Ms|Miss|Mx|Dr|Sr|Sra|Srta|Sig|Sig\\.ra|Dott|Dott\\.ssa)\\.?| господин| госпожа)?';

/** What a letter's text begins with, below its date. */
export const SALUTATION =
  /\n(?:Dear|Sehr geehrte|Madame|Monsieur|Following|Estimad|Gentile|Egregi|Уважаем)|選考|录取通知/;

const LEVEL =
  '(?:Bachelor|Master|Doctor(?:ate)?|Postgraduate|Graduate|Postdoctoral|Diploma|Certificate|Licence|Doctorat|Foundation|MSc|MA|PhD|BSc|BA|MBA|LLM)';
const SPANISH_LEVEL = '(?:M[aá]ster(?: Universitario)?|Maestr[ií]a|Grado|Licenciatura|(?:Programa de )?Doctorado)';
const ITALIAN_LEVEL = '(?:Laurea(?: Magistrale| Triennale)?|Dottorato(?: di Ricerca)?|Master(?: Universitario)?)';
const SPANISH_END = '(?=\\s*(?:[.;,]|para el|de la Universidad|en la Universidad|que |durante))';
const ITALIAN_END = "(?=\\s*(?:[.;,]|presso|per l['’]anno|dell['’]Universit|dell['’]anno))";
const RUSSIAN_OFFER =
  /зачислен[аы]?(?:\(а\))?[^.]{0,60}? по (?:направлению|специальности)(?: подготовки)?:? ?(?:\d\d\.\d\d\.\d\d ?)?[«"„]([^»"“]{3,80})[»"“]/;

/** What is offered, between the words that offer it and the next clause. */
export const OFFERS: Wordings = [
  [
    new RegExp(
      `(?:programme|program|course|appointment as|admission to|place on|study|admis\\(?e?\\)? [aà] [^.]{4,80}? en)(?: the| our| a| of)? ?(${LEVEL}\\b[^.;:]{2,110}?)(?=\\s*(?:[.;]|in the Department|from |beginning|commencing|starting|at the |for the ))`,
    ),
    1,
  ],
  [/Studiengang ([^.;]{3,80}?) mit dem Abschluss/, 1],
  [new RegExp(`(?:admitid|aceptad)[oa][^.]{0,60}? (${SPANISH_LEVEL} en [^.;:,]{3,90}?)${SPANISH_END}`), 1],
  [new RegExp(`ammess[oa][^.]{0,60}? (${ITALIAN_LEVEL} in [^.;:,]{3,90}?)${ITALIAN_END}`), 1],
  [RUSSIAN_OFFER, 1],
];

/** A programme's degree and its subject, where it names both. */
export const DEGREES: Wordings = [
  [/mit dem Abschluss ([^,;]{4,60}?) zugelassen/, 1],
  [new RegExp(`(?:programme|program|course)(?: of)? (${LEVEL}\\b[\\p{Letter}\\s]{0,30}?)(?= in )`, 'u'), 1],
  [/ en (Master|Licence|Doctorat)(?=, mention)/, 1],
  [new RegExp(`(?:admitid|aceptad)[oa][^.]{0,60}? (${SPANISH_LEVEL})(?= en )`), 1],
  [new RegExp(`ammess[oa][^.]{0,60}? (${ITALIAN_LEVEL})(?= in )`), 1],
];

export const FIELDS: Wordings = [
  [/Studiengang ([^.;]{3,80}?) mit dem Abschluss/, 1],
  [
    new RegExp(
      `(?:programme|program|course)(?: of)? ${LEVEL}\\b[\\p{Letter}\\s]{0,30}? in ([^.;:]{3,70}?)(?=\\s*[.;])`,
      'u',
    ),
    1,
  ],
  [/, mention ([^.;]{3,60}?)(?=\.)/, 1],
  [new RegExp(`(?:admitid|aceptad)[oa][^.]{0,60}? ${SPANISH_LEVEL} en ([^.;:,]{3,90}?)${SPANISH_END}`), 1],
  [new RegExp(`ammess[oa][^.]{0,60}? ${ITALIAN_LEVEL} in ([^.;:,]{3,90}?)${ITALIAN_END}`), 1],
  [RUSSIAN_OFFER, 1],
];

/** Before the first day of studies, and before the last. */
export const BEGINS =
  /beginnt am|(?:begins?\b|commences?|starts?|commencing|beginning|starting)(?: on)?(?: the)?|start date:?|d[eé]bute(?:ra)? le|fellow in the department of [\p{Letter}\s]{3,60} from|(?:comienza|comenzará|inicia|iniciará|empieza) el|(?:inizia|inizierà|avrà inizio) il|начинается|начнутся|начнётся/iu;
export const ENDS =
  /(?:expected|scheduled|due) to (?:end|finish|be completed) (?:on|in)|end date:?|se termine(?:ra)? le|endet(?: voraussichtlich)? am|(?:finaliza|finalizará|termina|terminará|concluye) el|(?:termina|terminerà|si conclude) il|заканчивается|завершается|завершится/iu;
