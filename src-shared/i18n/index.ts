import {
  ACTION_NAMES,
  BUSINESS_NAMES,
  BUSINESS_SHORT_NAMES,
  CONCLUSION_NAMES,
  CONTACT_CHANNEL_NAMES,
  DECISION_NAMES,
  DEGREE_LEVEL_NAMES,
  DESTINATION_KIND_NAMES,
  DOCUMENT_KIND_NAMES,
  EVIDENCE_NAMES,
  EXTENSION_GROUND_NAMES,
  FACT_NAMES,
  FIELD_NAMES,
  ID_TYPE_NAMES,
  LAST_DOMESTIC_STUDY_NAMES,
  MEASURED_NAMES,
  NECESSITY_NAMES,
  PAPER_SHORT_NAMES,
  PAPER_STAGE_NAMES,
  PRIOR_RELATION_NAMES,
  QUERY_CHANNEL_NAMES,
  QUERY_OUTCOME_NAMES,
  QUERY_TOPIC_NAMES,
  RECHECK_DECISION_NAMES,
  RESULT_KIND_NAMES,
  ROLE_NAMES,
  RULE_VERDICT_NAMES,
  SEX_NAMES,
  STATE_NAMES,
  STUDY_LEVEL_NAMES,
  TRUST_NAMES,
} from './zh-cn/domain.ts';
import { addFilesText } from './zh-cn/screens/add-files.ts';
import { commonText } from './zh-cn/screens/common.ts';
import { deadlinesText } from './zh-cn/screens/deadlines.ts';
import { diaryText } from './zh-cn/screens/diary.ts';
import { displayText } from './zh-cn/screens/display.ts';
import { dossierText } from './zh-cn/screens/dossier.ts';
import { frameText } from './zh-cn/screens/frame.ts';
import { letterText } from './zh-cn/screens/letter.ts';
import { packText } from './zh-cn/screens/packs.ts';
import { personText } from './zh-cn/screens/person.ts';
import { queueText } from './zh-cn/screens/queue.ts';
import { recheckText } from './zh-cn/screens/recheck.ts';
import { reportText } from './zh-cn/screens/report.ts';
import { resultText } from './zh-cn/screens/result.ts';
import { reviewText } from './zh-cn/screens/review.ts';
import { settingsText } from './zh-cn/screens/settings.ts';
import { signInText } from './zh-cn/screens/sign-in.ts';
import { stackText } from './zh-cn/screens/stack.ts';
import { subjectsText } from './zh-cn/screens/subjects.ts';
import { supplementText } from './zh-cn/screens/supplement.ts';
import { syncText } from './zh-cn/screens/sync.ts';
import { timelineText } from './zh-cn/screens/timeline.ts';
import { verifyText } from './zh-cn/screens/verify.ts';
import { walkInText } from './zh-cn/screens/walk-in.ts';

/** The labels of states, businesses and fields that the screens show. */
const domain = {
  ACTION_NAMES,
  BUSINESS_NAMES,
  BUSINESS_SHORT_NAMES,
  CONCLUSION_NAMES,
  MEASURED_NAMES,
  DECISION_NAMES,
  DEGREE_LEVEL_NAMES,
  DESTINATION_KIND_NAMES,
  DOCUMENT_KIND_NAMES,
  EVIDENCE_NAMES,
  EXTENSION_GROUND_NAMES,
  FACT_NAMES,
  FIELD_NAMES,
  ID_TYPE_NAMES,
  LAST_DOMESTIC_STUDY_NAMES,
  NECESSITY_NAMES,
  PRIOR_RELATION_NAMES,
  RECHECK_DECISION_NAMES,
  RESULT_KIND_NAMES,
  ROLE_NAMES,
  RULE_VERDICT_NAMES,
  SEX_NAMES,
  PAPER_SHORT_NAMES,
  PAPER_STAGE_NAMES,
  STATE_NAMES,
  STUDY_LEVEL_NAMES,
  TRUST_NAMES,
  CONTACT_CHANNEL_NAMES,
  QUERY_CHANNEL_NAMES,
  QUERY_OUTCOME_NAMES,
  QUERY_TOPIC_NAMES,
} as const;

/** The one zh-CN catalogue: labels of the domain and the words of each screen. */
export const text = {
  domain,
  addFiles: addFilesText,
  common: commonText,
  deadlines: deadlinesText,
  display: displayText,
  diary: diaryText,
  dossier: dossierText,
  frame: frameText,
  letter: letterText,
  queue: queueText,
  person: personText,
  recheck: recheckText,
  report: reportText,
  result: resultText,
  review: reviewText,
  packs: packText,
  settings: settingsText,
  signIn: signInText,
  stack: stackText,
  subjects: subjectsText,
  supplement: supplementText,
  sync: syncText,
  timeline: timelineText,
  verify: verifyText,
  walkIn: walkInText,
} as const;
