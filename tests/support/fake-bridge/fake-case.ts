import type { CaseDocument, CaseRecord } from '#shared/domain/case/case-record.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { type CaseId, type ContentHash, type DocumentId, parseContentHash } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { MANCHESTER } from './fake-facts.ts';
import { BROKEN, DIPLOMA, PASSPORT, PHOTO, STRAY, TRANSCRIPT } from './fake-papers.ts';
import { APPLICANT, actorOf, fakeId, REVIEWER } from './people.ts';

export const MAIN_CASE = fakeId<CaseId>(3, 123);

export function at(day: string, time: string): Instant {
  return new Date(`${day}T${time}+08:00`).toISOString() as Instant;
}

function hashOf(serial: number): ContentHash {
  const hash = parseContentHash(serial.toString(16).padStart(64, '0'));
  if (hash === null) throw new Error('not a hash');
  return hash;
}

let files = 0;

export function fakeDocument(id: DocumentId, fileName: string, materialRow: number | null): CaseDocument {
  files += 1;
  return {
    id,
    hash: hashOf(files),
    fileName,
    mime: fileName.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg',
    size: 180_000 + files * 41_000,
    materialRow,
    supplementId: null,
    addedAt: at('2026-11-12', '09:14:20'),
    addedBy: APPLICANT,
    replacedBy: null,
  };
}

export function fakeRecord(): CaseRecord {
  const by = actorOf(REVIEWER);
  return {
    id: MAIN_CASE,
    number: 'RZ-2026-000123',
    business: 'recognition',
    channel: 'online',
    applicant: {
      name: '张三',
      nameLatin: 'ZHANG SAN',
      sex: 'M',
      birthDate: civilDate('1998-04-12'),
      nationality: 'CHN',
      idType: 'resident_id',
      idNumber: '110101199804120015',
      mobile: '13800001234',
      email: 'zhangsan@example.com',
    },
    submitter: { kind: 'applicant' },
    facts: MANCHESTER,
    submittedOn: civilDate('2026-11-12'),
    receivedAt: at('2026-11-12', '09:14:20'),
    state: { kind: 'in_review' },
    revision: 6,
    assignee: { staffId: REVIEWER.id, name: REVIEWER.name },
    documents: [
      fakeDocument(DIPLOMA, 'diploma.pdf', 17),
      fakeDocument(PASSPORT, '护照及签发页.pdf', 18),
      fakeDocument(PHOTO, 'IMG_2041.JPG', 19),
      fakeDocument(TRANSCRIPT, '成绩单.pdf', 21),
      fakeDocument(STRAY, '扫描件0007.pdf', null),
      fakeDocument(BROKEN, '授权声明.pdf', null),
    ],
    materials: [
      { row: 17, verdict: 'accepted', reason: null, trust: 'B', by, at: at('2026-11-19', '10:31:02') },
      {
        row: 18,
        verdict: 'doubtful',
        reason: '签发页模糊，号码末位看不清',
        trust: 'C',
        by,
        at: at('2026-11-19', '10:33:40'),
      },
    ],
    fields: [
      {
        field: 'degree',
        decision: 'agreed',
        value: 'Master of Science',
        reason: null,
        by,
        at: at('2026-11-19', '10:35:11'),
      },
    ],
    supplements: [],
    results: [],
    extensions: [],
    recheckOf: null,
    notes: [{ text: '申请人来电，护照原件在旧护照夹里，周五带来。', by, at: at('2026-11-18', '15:20:00') }],
  };
}
