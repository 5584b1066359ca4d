import { z } from 'zod';
import { CASE_LETTERS } from '../domain/case/case-letters.ts';
import { EXTENSION_GROUNDS } from '../domain/deadlines/extension.ts';
import type { DiplomaMemory } from '../domain/fraud/diploma-memory.ts';
import {
  business,
  contactChannel,
  fieldDecisionKind,
  materialRow,
  queryChannel,
  queryId,
  queryOutcome,
  queryTopic,
  resultKind,
  resultValues,
  supplementItem,
  trustLevel,
  verdict,
} from '../schema/case.ts';
import { applicantChanges, factChanges } from '../schema/case-event.ts';
import { refuseFaultyFacts } from '../schema/faultless-facts.ts';
import {
  caseId,
  civilDateSchema,
  documentId,
  line,
  paragraph,
  resultId,
  supplementId,
  workingDays,
} from '../schema/primitives.ts';
import { empty, read, view, write } from './row.ts';
import type { CaseView, SupplementDraft, TimelineEntry } from './views/case-view.ts';
import {
  type LetterPreview,
  type PinnedList,
  type PrintedLetter,
  QUEUE_VIEWS,
  type QueuePage,
  type QueueView,
  type ResultDraft,
  type StackRow,
} from './views/work-views.ts';

const onCase = z.object({ caseId });
const withReason = z.object({ caseId, reason: paragraph });

const listFilter = {
  view: z.enum(QUEUE_VIEWS),
  business: business.nullable(),
  /** Any length ≥ 1: name (Chinese, pinyin, initials), ID, passport, number, institution. */
  text: z.string().max(100).nullable(),
};

export const queueCommands = {
  'queue.list': read(
    'case.read',
    z.object({
      ...listFilter,
      cursor: z.string().max(200).nullable(),
      /** Without a cursor and a text: the rank of the first row, 0 for the top of the list. */
      rank: z.number().int().min(0).optional(),
      limit: z.number().int().min(1).max(200),
    }),
    view<QueuePage>(),
  ),
  /** The signed-in person's own. */
  'queue.pinned': read('case.read', empty, view<readonly PinnedList[]>()),
  'queue.pin': write('case.read', z.object({ ...listFilter, pinned: z.boolean() }), view<readonly PinnedList[]>()),
  'queue.counts': read('case.read', empty, view<Readonly<Record<QueueView, number>>>()),
};

/** A step whose letter prints once it is saved; null when the letter could not be set: the step stands all the same. */
export interface StepWithLetter {
  readonly case: CaseView;
  readonly letter: PrintedLetter | null;
}

/** Every write answers the case as it now stands, so that the window shows only what was saved. */
export const caseCommands = {
  'case.open': read('case.read', onCase, view<CaseView>()),
  /** Its diplomas beside earlier ones that this station remembers. */
  'case.diploma_memory': read('case.read', onCase, view<readonly DiplomaMemory[]>()),
  'case.timeline': read('case.read', onCase, view<readonly TimelineEntry[]>()),
  'case.start_review': write('case.review', onCase, view<CaseView>()),
  'case.judge_material': write(
    'case.review',
    z.object({ caseId, row: materialRow, verdict, trust: trustLevel, reason: paragraph.nullable() }),
    view<CaseView>(),
  ),
  'case.decide_field': write(
    'case.review',
    z.object({
      caseId,
      field: line,
      decision: fieldDecisionKind,
      value: z.string().max(1000),
      reason: paragraph.nullable(),
    }),
    view<CaseView>(),
  ),
  'case.change_facts': write(
    'case.review',
    z.object({ caseId, changes: factChanges.superRefine(refuseFaultyFacts), reason: paragraph }),
    view<CaseView>(),
  ),
  /** 更正: the applicant's entries as the document has them; refused where they contradict each other (GB 11643). */
  'case.correct_applicant': write(
    'case.review',
    z.object({ caseId, changes: applicantChanges, reason: paragraph }),
    view<CaseView>(),
  ),
  'case.file_document': write(
    'case.review',
    z.object({ caseId, documentId, materialRow: materialRow.nullable() }),
    view<CaseView>(),
  ),
  'case.add_note': write('case.read', z.object({ caseId, text: paragraph }), view<CaseView>()),
  'case.start_verification': write('case.review', z.object({ caseId, institution: line }), view<CaseView>()),
  /** 延期: later than the present due date, on a working day; the first date stays visible. Its notice prints once it is saved. */
  'case.extend_deadline': write(
    'case.extend',
    z.object({
      caseId,
      clock: line,
      ground: z.enum(EXTENSION_GROUNDS),
      reason: paragraph,
      dueOn: civilDateSchema,
    }),
    view<StepWithLetter>(),
  ),
  /** The supervisor's own class for this case; null goes back to institution and country (G十一(2) 多数). */
  'case.set_deadline_class': write(
    'case.deadline_class',
    z.object({ caseId, deadlineClass: workingDays.nullable(), reason: paragraph }),
    view<CaseView>(),
  ),
  /** 档案收讫 by the archive clerk, on the day given: from the call for it up to today. */
  'case.sign_in_dossier': write('archive.handle', z.object({ caseId, signedInOn: civilDateSchema }), view<CaseView>()),
  /** Until a 存档证明 is proposed. */
  'case.undo_dossier_sign_in': write('archive.handle', withReason, view<CaseView>()),
  'case.withdraw': write('case.review', withReason, view<CaseView>()),
  /** Prints the notice once the step is saved. */
  'case.not_accept': write('case.review', withReason, view<StepWithLetter>()),
  /** Prints a letter that is no result again; the audit log keeps it, the case does not change. */
  'case.print_letter': write('case.read', z.object({ caseId, letter: z.enum(CASE_LETTERS) }), view<PrintedLetter>()),
};

const supplementFields = {
  caseId,
  items: z.array(supplementItem).min(1).max(50),
  dueOn: civilDateSchema,
  note: paragraph.nullable(),
};

export const supplementCommands = {
  'supplement.draft': read('case.supplement', onCase, view<SupplementDraft>()),
  'supplement.preview': read('case.supplement', z.object(supplementFields), view<LetterPreview>()),
  /** 再次补正 needs a supervisor's reason, number and password at this desk, whoever is signed in. */
  'supplement.request': write(
    'case.supplement',
    z.object({
      ...supplementFields,
      again: z
        .object({ reason: paragraph, supervisorNumber: z.string().max(20), supervisorPassword: z.string().max(200) })
        .exactOptional(),
    }),
    view<StepWithLetter>(),
  ),
  /** 告知情况: told, or could not be reached. */
  'supplement.told': write(
    'case.supplement',
    z.object({
      caseId,
      supplementId,
      channel: contactChannel,
      reached: z.boolean(),
      note: paragraph.nullable(),
    }),
    view<CaseView>(),
  ),
  /** 收到补正 at the counter: the papers are in the case already; the clock runs on from today. */
  'supplement.answer': write('case.supplement', onCase, view<CaseView>()),
};

/** 核查日记: what institutions were asked, and what they said. */
export const diaryCommands = {
  'diary.ask': write(
    'case.review',
    z.object({
      caseId,
      institution: line,
      topic: queryTopic,
      channel: queryChannel,
      question: paragraph,
      followUpOn: civilDateSchema,
    }),
    view<CaseView>(),
  ),
  'diary.remind': write(
    'case.review',
    z.object({ caseId, queryId, channel: queryChannel, followUpOn: civilDateSchema }),
    view<CaseView>(),
  ),
  'diary.answer': write(
    'case.review',
    z.object({ caseId, queryId, outcome: queryOutcome, answer: paragraph, receivedOn: civilDateSchema }),
    view<CaseView>(),
  ),
};

/** Papers of one case, each once. */
const resultIds = z
  .array(resultId)
  .min(1)
  .max(5)
  .refine((ids) => new Set(ids).size === ids.length);

export const resultCommands = {
  /** 待出证: what a desk may issue and print in one go. */
  'result.stack': read('case.issue', empty, view<readonly StackRow[]>()),
  /** One draft for each result that this business may end in. */
  'result.drafts': read('case.read', onCase, view<readonly ResultDraft[]>()),
  /** The very PDF that will print: of a draft when `values` is given, else of the result on record. */
  'result.preview': read(
    'case.read',
    z.object({ caseId, kind: resultKind, values: resultValues, resultId: resultId.nullable() }),
    view<LetterPreview>(),
  ),
  /** All papers that the case ends in at once, or none of them. */
  'result.propose': write(
    'case.propose',
    z.object({
      caseId,
      papers: z
        .array(z.object({ kind: resultKind, values: resultValues }))
        .min(1)
        .max(5),
    }),
    view<CaseView>(),
  ),
  'result.return': write('case.sign', z.object({ caseId, resultId, reason: paragraph }), view<CaseView>()),
  /** Four eyes: a second person gives number and password at this station, whoever is signed in. All papers or none. */
  'result.sign': write(
    'case.read',
    z.object({ caseId, resultIds, signerNumber: z.string().max(20), signerPassword: z.string().max(200) }),
    view<CaseView>(),
  ),
  /** Sets each PDF, freezes it by its hash, prints it; a print counts when a printer took it. All are issued or none. */
  'result.issue': write(
    'case.issue',
    z.object({ caseId, resultIds }),
    view<{ case: CaseView; letters: readonly PrintedLetter[] }>(),
  ),
  /** The frozen PDF once more, while no printer has taken it yet. */
  'result.print': write(
    'case.issue',
    z.object({ caseId, resultId }),
    view<{ case: CaseView; letter: PrintedLetter }>(),
  ),
  /** 补打: the frozen PDF with its mark; counted when a printer took it. */
  'result.reprint': write(
    'case.issue',
    z.object({ caseId, resultId, reason: paragraph }),
    view<{ case: CaseView; letter: PrintedLetter }>(),
  ),
  'result.revoke': write('case.revoke', z.object({ caseId, resultId, reason: paragraph }), view<CaseView>()),
};
