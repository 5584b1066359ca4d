import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseAction } from '#shared/domain/case/case-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { DraftPlace } from '#shared/domain/case/draft-place.ts';
import { openSupplement } from '#shared/domain/case/find-in-case.ts';
import { proposableKinds, usualPapers } from '#shared/domain/results/papers.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { Bridge, Notice } from '#shared/ipc/bridge.ts';
import { type CommandName, type InputOf, isCommandName, type OutputOf } from '#shared/ipc/contract.ts';
import type { DisplayView } from '#shared/ipc/display-commands.ts';
import type { DraftView } from '#shared/ipc/draft-commands.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { PrintedLetter } from '#shared/ipc/views/work-views.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { DocumentId, EventId, ResultId, SupplementId } from '#shared/kernel/ids.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import { fail, type Reply, succeed } from '#shared/kernel/reply.ts';
import {
  addedOutcome,
  fakeDrafts,
  fakeFrame,
  fakeReport,
  fakeSession,
  fakeSync,
  fakeTimeline,
  LETTER,
  outcomesFor,
} from './fake-answers.ts';
import { fakeArchive } from './fake-archive.ts';
import { fakeRecord } from './fake-case.ts';
import { BAD_CATALOGUE, fakeCatalogues, fakeSubjects } from './fake-catalogues.ts';
import { fakeDispatch } from './fake-dispatch.ts';
import { fakeElsewhere } from './fake-elsewhere.ts';
import { fakeMemories } from './fake-memory.ts';
import { fakeOffice } from './fake-office.ts';
import { fakePerson } from './fake-person.ts';
import { fakePin, fakePinned, fakeQueue } from './fake-queue.ts';
import { fakeSettlement } from './fake-settlement.ts';
import { fakeStack } from './fake-stack.ts';
import { fakeVerify } from './fake-verify.ts';
import { fakeView } from './fake-view.ts';
import { ARCHIVE_CLERK, actorOf, EVERYBODY, fakeId, REVIEWER, SECOND_REVIEWER, SUPERVISOR } from './people.ts';

export interface Scenario {
  readonly business: 'recognition' | 'settlement' | 'dispatch' | 'archive';
  readonly signedIn: 'nobody' | 'reviewer' | 'second' | 'supervisor' | 'clerk';
  readonly centre: 'online' | 'offline';
  readonly state: 'in_review' | 'received' | 'proposed' | 'signed' | 'issued';
  /** What the person said in another case; nothing where it is not given. */
  readonly elsewhere?: 'none' | 'differs';
}

type Answer<Output> = Output | Reply<Output>;
/** Each command of the contract, and what main would answer: the compiler holds both to the contract. */
type Handlers = { readonly [Name in CommandName]: (input: InputOf<Name>) => Answer<OutputOf<Name>> };

const PRINTED: PrintedLetter = { ...LETTER, printed: true };
const START_MS = Date.parse('2026-11-19T02:42:07.000Z');

function startOf({ business, state }: Scenario): CaseRecord {
  const record = {
    recognition: fakeRecord,
    settlement: fakeSettlement,
    dispatch: fakeDispatch,
    archive: fakeArchive,
  }[business]();
  return state === 'received' ? { ...record, state: { kind: 'received' }, materials: [], fields: [] } : record;
}

function isReply(answer: unknown): answer is Reply<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

/** Answers as main would, from memory: for looking at the screens, never for proving that they work. */
export function createFakeBridge(scenario: Scenario): Bridge {
  let staff: Staff | null = {
    nobody: null,
    reviewer: REVIEWER,
    second: SECOND_REVIEWER,
    supervisor: SUPERVISOR,
    clerk: ARCHIVE_CLERK,
  }[scenario.signedIn];
  let record = startOf(scenario);
  let serial = 0;
  let showing: DisplayView['showing'] = null;
  const drafts = new Map<DraftPlace, DraftView>();
  const began = Date.now();
  const listeners = new Set<(notice: Notice) => void>();
  const now = () => toInstant(START_MS + Date.now() - began);
  const me = () => staff ?? REVIEWER;
  const notify = (notice: Notice) => {
    for (const listener of listeners) listener(notice);
  };

  const act = (action: CaseAction, by: Staff = me()): Reply<CaseView> => {
    serial += 1;
    const event = {
      id: fakeId<EventId>(4, serial),
      caseId: record.id,
      revision: record.revision + 1,
      at: now(),
      actor: actorOf(by),
      action,
    };
    const applied = applyEvent(record, event);
    if (!applied.ok) return fail('case_refused', { reason: applied.reason.kind });
    record = applied.record;
    notify({ topic: 'frame', caseId: null });
    notify({ topic: 'case', caseId: record.id });
    return succeed(fakeView(record, me()));
  };
  const actAndPrint = (action: CaseAction): Reply<{ case: CaseView; letter: PrintedLetter }> => {
    const reply = act(action);
    return reply.ok ? succeed({ case: reply.value, letter: PRINTED }) : reply;
  };
  /** Each action stands on the one before; the answer is the last one's. */
  const actAll = (actions: readonly CaseAction[], by: Staff = me()): Reply<CaseView> => {
    let reply: Reply<CaseView> = succeed(fakeView(record, me()));
    for (const action of actions) reply = act(action, by);
    return reply;
  };
  const propose = ({ papers }: InputOf<'result.propose'>) =>
    actAll(
      papers.map(({ kind: resultKind, values }, index) => {
        const resultId = fakeId<ResultId>(5, serial + index + 1);
        return { kind: 'result_proposed', resultId, resultKind, values };
      }),
    );
  const sign = (ids: readonly ResultId[], by: Staff) =>
    actAll(
      ids.map((resultId, index) => {
        const number = `GJ2026-${String(417 + index).padStart(5, '0')}`;
        return { kind: 'result_signed', resultId, number, provisional: true };
      }),
      by,
    );
  const issue = (ids: readonly ResultId[]) => {
    const pdfHash = record.documents[0]?.hash;
    if (!pdfHash) return fail('no_letter');
    const reply = actAll(ids.map((resultId) => ({ kind: 'result_issued', resultId, pdfHash })));
    return reply.ok ? succeed({ case: reply.value, letters: ids.map(() => PRINTED) }) : reply;
  };

  if (scenario.state !== 'in_review' && scenario.state !== 'received') {
    const usual = usualPapers(record, proposableKinds(record));
    const drafts = fakeDrafts(record).filter(({ kind }) => usual.includes(kind));
    propose({ caseId: record.id, papers: drafts.map(({ kind, values }) => ({ kind, values })) });
    const ids = record.results.map(({ id }) => id);
    if (scenario.state !== 'proposed') sign(ids, SECOND_REVIEWER);
    if (scenario.state === 'issued') issue(ids);
  }

  const handlers: Handlers = {
    'session.state': () => fakeSession(staff),
    'session.sign_in': ({ number, password }) => {
      const found = EVERYBODY.find((person) => person.number === number);
      if (!found || password !== 'demo') return fail('wrong_credentials', { left: 3 });
      staff = found;
      return fakeSession(staff);
    },
    'session.sign_out': () => {
      staff = null;
      notify({ topic: 'session', caseId: null });
      return null;
    },
    'frame.status': () => fakeFrame(scenario.centre, now()),
    'queue.list': (input) => fakeQueue(input),
    'queue.pinned': () => fakePinned(),
    'queue.pin': (input) => fakePin(input),
    'queue.counts': () => ({
      all: 640,
      mine: 212,
      unassigned: 160,
      supplement_returned: 9,
      due_today: 6,
      overdue: 2,
      green_channel: 2,
      awaiting_signature: 14,
      dossier_awaited: 4,
      unsent: 3,
      closed: 0,
    }),
    'case.open': () => fakeView(record, me(), scenario.elsewhere === 'differs' ? fakeElsewhere(record) : []),
    'case.diploma_memory': () => fakeMemories(record),
    'case.timeline': () => fakeTimeline(),
    'case.start_review': () => act({ kind: 'review_started' }),
    'case.judge_material': ({ caseId: _case, ...input }) => act({ kind: 'material_judged', ...input }),
    'case.decide_field': ({ caseId: _case, ...input }) => act({ kind: 'field_decided', ...input }),
    'case.change_facts': ({ changes, reason }) => act({ kind: 'facts_changed', changes, reason }),
    'case.correct_applicant': ({ changes, reason }) => act({ kind: 'applicant_corrected', changes, reason }),
    'case.file_document': ({ documentId, materialRow }) => act({ kind: 'document_filed', documentId, materialRow }),
    'case.add_note': ({ text }) => act({ kind: 'note_added', text }),
    'case.sign_in_dossier': ({ signedInOn }) => act({ kind: 'dossier_signed_in', signedInOn }),
    'case.undo_dossier_sign_in': ({ reason }) => act({ kind: 'dossier_sign_in_undone', reason }),
    'case.start_verification': ({ institution }) => act({ kind: 'verification_started', institution }),
    'case.withdraw': ({ reason }) => act({ kind: 'withdrawn', reason }),
    'case.not_accept': ({ reason }) => actAndPrint({ kind: 'not_accepted', reason }),
    'case.extend_deadline': ({ caseId: _case, ...input }) =>
      actAndPrint({ kind: 'deadline_extended', ...input, addedDays: 3 }),
    'case.set_deadline_class': ({ deadlineClass, reason }) =>
      act({ kind: 'facts_changed', changes: { deadlineClass }, reason }),
    'case.print_letter': () => ({ ...LETTER, printed: false }),
    'intake.create_walk_in': () => ({ caseId: record.id, number: 'RZ-2026-D01-0007', letter: PRINTED }),
    'intake.choose_files': () => outcomesFor(['护照签发页.jpg', 'diploma.pdf', '说明.docx']),
    'intake.import_bytes': ({ fileName }) => addedOutcome(fileName),
    'intake.inbox': () => ({
      folder: 'D:\\扫描\\窗口3',
      files: [
        { name: 'SCAN_0012.pdf', size: 812_334, foundAt: now() },
        { name: 'SCAN_0013.jpg', size: 241_884, foundAt: now() },
      ],
    }),
    'intake.take_from_inbox': ({ name }) => addedOutcome(name),
    'reading.retry': () => null,
    'reading.cancel': () => null,
    'reading.prefer': () => null,
    'supplement.draft': () => ({
      items: [
        { materialRow: 20, text: '《文凭证书核查授权声明》未提交，请签署后上传或到窗口提交。' },
        { materialRow: 18, text: '护照签发页图像模糊，请重新提交清晰的彩色扫描件。' },
        { materialRow: null, text: '请缴纳认证服务费用360元，并保留缴费凭证。' },
      ],
      dueOn: civilDate('2026-12-03'),
      pausesClock: true,
    }),
    'supplement.preview': () => LETTER,
    'supplement.request': ({ items, dueOn, note, again }) => {
      const supplementId = fakeId<SupplementId>(6, record.supplements.length + 1);
      const approved = again && { again: { reason: again.reason, approvedBy: { ...actorOf(SUPERVISOR) } } };
      return actAndPrint({ kind: 'supplement_requested', supplementId, items, dueOn, note, ...approved });
    },
    'supplement.told': ({ caseId: _case, ...told }) => act({ kind: 'supplement_told', ...told }),
    'diary.ask': ({ caseId: _case, ...asked }) =>
      act({ kind: 'verification_asked', queryId: fakeId<DocumentId>(9, record.revision), ...asked }),
    'diary.remind': ({ caseId: _case, ...reminded }) => act({ kind: 'verification_reminded', ...reminded }),
    'diary.answer': ({ caseId: _case, ...answered }) => act({ kind: 'verification_answered', ...answered }),
    'supplement.answer': () => {
      const open = openSupplement(record);
      return open ? act({ kind: 'supplement_answered', supplementId: open.id }) : fail('supplement_not_open');
    },
    'result.stack': () => fakeStack(record.id),
    'result.drafts': () => fakeDrafts(record),
    'result.preview': () => LETTER,
    'result.propose': propose,
    'result.return': ({ resultId, reason }) => act({ kind: 'proposal_returned', resultId, reason }),
    'result.sign': ({ resultIds, signerNumber, signerPassword }) => {
      const signer = EVERYBODY.find((person) => person.number === signerNumber);
      if (!signer || signerPassword !== 'demo') return fail('wrong_credentials', { left: 4 });
      return sign(resultIds, signer);
    },
    'result.issue': ({ resultIds }) => issue(resultIds),
    'result.print': ({ resultId }) => actAndPrint({ kind: 'result_printed', resultId }),
    'result.reprint': ({ resultId, reason }) => actAndPrint({ kind: 'result_reprinted', resultId, reason }),
    'result.revoke': ({ resultId, reason }) => act({ kind: 'result_revoked', resultId, reason }),
    'sync.view': () => fakeSync(scenario.centre),
    'sync.now': () => null,
    'sync.yield': () => null,
    'sync.redo': () => null,
    'report.daily': ({ date }) => fakeReport(date),
    'report.export': () => ({ path: 'D:\\报表\\日报-2026-11-19.xlsx' }),
    'settings.view': () => fakeOffice(scenario.centre),
    'settings.change': ({ changes }) => {
      if (changes.greenChannelDays === -1) return fail('setting_invalid', {}, 'greenChannelDays');
      return fakeOffice(scenario.centre);
    },
    'settings.change_calendar': () => fakeOffice(scenario.centre),
    'staff.list': () => EVERYBODY.map(({ number, name, role }) => ({ number, name, role })),
    'case.assign_to': () => null,
    'display.view': () => ({ showing }),
    'display.show': (shown) => {
      showing = shown;
      notify({ topic: 'display', caseId: null });
      return { showing };
    },
    'display.clear': () => {
      showing = null;
      notify({ topic: 'display', caseId: null });
      return { showing };
    },
    'draft.list': () => [...drafts.values()],
    'draft.keep': ({ place, value }) => {
      if (value === null) drafts.delete(place);
      else drafts.set(place, { place, value, savedAt: now() });
      return null;
    },
    'person.view': () => fakePerson(),
    'verify.check': (question) => fakeVerify(record, question),
    'recheck.open': () => ({ caseId: record.id, number: 'RZ-2026-000201' }),
    'catalogue.subjects': () => fakeSubjects(),
    'catalogue.view': () => fakeCatalogues(),
    'catalogue.import': () => BAD_CATALOGUE,
  };

  return {
    call: async (command, input) => {
      await new Promise((resolve) => setTimeout(resolve, 15));
      if (!isCommandName(command)) return fail('unknown_command', { command });
      const answer = (handlers[command] as (given: unknown) => Answer<unknown>)(input);
      return isReply(answer) ? answer : succeed(answer);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
