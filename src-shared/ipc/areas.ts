import { z } from 'zod';
import { business, materialRow } from '../schema/case.ts';
import { applicant, caseFacts, submitter } from '../schema/facts.ts';
import { caseId, civilDateSchema, documentId, eventId, line, paragraph } from '../schema/primitives.ts';
import { importOutcome } from './import-outcome.ts';
import { empty, nothing, read, view, write } from './row.ts';
import type {
  DailyReportView,
  FrameStatus,
  InboxFile,
  PrintedLetter,
  SessionView,
  SyncView,
} from './views/work-views.ts';

export const sessionCommands = {
  'session.state': read('anyone', empty, view<SessionView>()),
  'session.sign_in': write(
    'anyone',
    z.object({ number: z.string().max(20), password: z.string().max(200) }),
    view<SessionView>(),
  ),
  'session.sign_out': write('signed_in', empty, nothing),
  'frame.status': read('anyone', empty, view<FrameStatus>()),
};

export const intakeCommands = {
  /** 窗口代录: works with the network unplugged. What `checkApplication` finds is refused at its field. */
  'intake.create_walk_in': write(
    'intake.create',
    z.object({ business, applicant, submitter, facts: caseFacts }),
    /** `letter`: the receipt, printed once the case is saved; null when it could not be set. */
    z.object({ caseId, number: z.string(), letter: view<PrintedLetter | null>() }),
  ),
  /** Opens the system's file dialog in main. */
  'intake.choose_files': write(
    'document.add',
    z.object({ caseId, materialRow: materialRow.nullable() }),
    z.array(importOutcome).readonly(),
  ),
  /** Drag and drop, and paste: the window hands over bytes, never paths. */
  'intake.import_bytes': write(
    'document.add',
    z.object({
      caseId,
      materialRow: materialRow.nullable(),
      fileName: z.string().min(1).max(255),
      bytes: z.instanceof(Uint8Array),
    }),
    importOutcome,
  ),
  'intake.inbox': read('document.add', empty, view<{ folder: string; files: readonly InboxFile[] }>()),
  'intake.take_from_inbox': write(
    'document.add',
    z.object({ caseId, materialRow: materialRow.nullable(), name: z.string().min(1).max(255) }),
    importOutcome,
  ),
};

export const readingCommands = {
  'reading.retry': write('document.add', z.object({ documentId }), nothing),
  'reading.cancel': write('document.add', z.object({ documentId }), nothing),
  /** Puts a document that is on the screen before the others. */
  'reading.prefer': write('case.read', z.object({ documentId }), nothing),
};

export const syncCommands = {
  'sync.view': read('sync.read', empty, view<SyncView>()),
  'sync.now': write('sync.read', empty, nothing),
  /** Gives up my change and keeps the centre's; the change stays in the audit log. */
  'sync.yield': write('sync.resolve', z.object({ key: eventId, reason: paragraph }), nothing),
  /** Does my change again on top of what the centre has, as a new command. */
  'sync.redo': write('sync.resolve', z.object({ key: eventId }), nothing),
};

export const reportCommands = {
  'report.daily': read('report.read', z.object({ date: civilDateSchema }), view<DailyReportView>()),
  /** Asks where to save, writes the XLSX there, answers its path; null when the person cancelled. */
  'report.export': write(
    'report.export',
    z.object({ date: civilDateSchema }),
    z.object({ path: z.string() }).nullable(),
  ),
};

export const staffCommands = {
  'staff.list': read('staff.read', empty, view<readonly { number: string; name: string; role: string }[]>()),
  'case.assign_to': write('case.assign', z.object({ caseId, staffNumber: line.nullable() }), nothing),
};
