import { describe, expect, test } from 'vitest';
import type { CaseAction } from '#shared/domain/case/case-event.ts';
import { CASE_STATE_KINDS } from '#shared/domain/case/case-state.ts';
import { permittedActions } from '#shared/domain/case/permitted-actions.ts';
import { CASE_ACTION_KINDS, isAllowedFrom, isOpenState, TRANSITIONS } from '#shared/domain/case/transitions.ts';
import { mayDo, rightsFor } from '#shared/domain/rights/action-rights.ts';
import { hasRight, isRight } from '#shared/domain/rights/rights.ts';
import {
  APPLICANT,
  aDocument,
  ids,
  person,
  play,
  RECEIVED,
  SUPERVISOR,
  ZHANG_MIN,
} from '../../../support/domain-cases.ts';

const START: CaseAction = { kind: 'review_started' };
const PROPOSE: CaseAction = {
  kind: 'result_proposed',
  resultId: ids.result(1),
  resultKind: 'recognition_certificate',
  values: {},
};
const CLERK = person(904, '赵刚', 'archive_clerk');

describe('the table of steps', () => {
  test('is the issue’s', () => {
    const from = (kind: keyof typeof TRANSITIONS): readonly string[] => TRANSITIONS[kind];
    expect(from('review_started')).toContain('received');
    expect(from('supplement_requested')).toEqual(['in_review', 'supplemented', 'verifying']);
    expect(from('supplement_answered')).toEqual(['supplement_requested']);
    expect(from('verification_started')).toEqual(['in_review', 'supplemented']);
    expect(from('result_proposed')).toEqual([
      'in_review',
      'supplemented',
      'verifying',
      'proposed',
      'signed',
      'issued',
      'revoked',
    ]);
    expect(from('proposal_returned')).toEqual(['proposed']);
    expect(from('result_signed')).toEqual(['proposed']);
    expect(from('result_issued')).toEqual(['proposed', 'signed']);
    expect(from('result_revoked')).toEqual(['proposed', 'signed', 'issued', 'revoked', 'refused']);
  });

  test('notes and assignments fit every state, judging only a review that has begun', () => {
    for (const state of CASE_STATE_KINDS) {
      expect(isAllowedFrom('note_added', state)).toBe(true);
      expect(isAllowedFrom('assigned', state)).toBe(true);
      expect(isAllowedFrom('received', state)).toBe(false);
      expect(isAllowedFrom('document_added', state)).toBe(isOpenState(state));
      expect(isAllowedFrom('material_judged', state)).toBe(['in_review', 'supplemented', 'verifying'].includes(state));
    }
  });
});

describe('who may do what', () => {
  test('roles keep to their desks (domain.md §7)', () => {
    expect(hasRight('reviewer', 'case.propose')).toBe(true);
    expect(hasRight('reviewer', 'case.sign')).toBe(true);
    expect(hasRight('reviewer', 'report.read')).toBe(false);
    expect(hasRight('archive_clerk', 'archive.handle')).toBe(true);
    expect(hasRight('archive_clerk', 'case.review')).toBe(false);
    expect(hasRight('supervisor', 'case.assign')).toBe(true);
    expect(hasRight('supervisor', 'report.export')).toBe(true);
    expect(hasRight('archive_clerk', 'case.issue')).toBe(false);
    expect(isRight('case.review')).toBe(true);
    expect(isRight('toString')).toBe(false);
  });

  test('the deadline class is the supervisor’s word', () => {
    const move: CaseAction = { kind: 'facts_changed', changes: { deadlineClass: 10 }, reason: '院校反馈快' };
    const both: CaseAction = { ...move, changes: { deadlineClass: 10, country: 'GBR' } };
    expect(rightsFor(both)).toEqual(['case.deadline_class', 'case.review']);
    expect(mayDo(SUPERVISOR, move)).toBe(true);
    expect(mayDo(ZHANG_MIN, move)).toBe(false);
    expect(mayDo(SUPERVISOR, both)).toBe(false);
    expect(mayDo(ZHANG_MIN, { ...move, changes: { country: 'GBR' } })).toBe(true);
  });

  test('an applicant hands in and answers, the centre carries over, nobody without a role acts as staff', () => {
    const paper: CaseAction = { kind: 'document_added', document: aDocument(1, 17), replaces: null };
    expect(mayDo(APPLICANT, paper)).toBe(true);
    expect(mayDo(APPLICANT, START)).toBe(false);
    expect(mayDo({ kind: 'centre', staffId: null, name: '中心', role: null }, RECEIVED)).toBe(true);
    expect(mayDo({ ...ZHANG_MIN, role: null }, START)).toBe(false);
    expect(mayDo(CLERK, paper)).toBe(true);
    expect(mayDo(CLERK, START)).toBe(false);
  });
});

describe('what the screen offers', () => {
  test('a reviewer with a received case', () => {
    expect(permittedActions(play([RECEIVED]), 'reviewer')).toEqual(
      CASE_ACTION_KINDS.filter((kind) =>
        [
          'review_started',
          'withdrawn',
          'not_accepted',
          'note_added',
          'verification_asked',
          'document_added',
          'document_filed',
          'facts_changed',
          'applicant_corrected',
          'deadline_extended',
        ].includes(kind),
      ),
    );
  });

  test('the proposer is not offered the own signature, another reviewer is', () => {
    const record = play([RECEIVED, START, PROPOSE]);
    expect(permittedActions(record, 'reviewer')).toContain('result_signed');
    expect(permittedActions(record, 'reviewer', ids.staff(901))).not.toContain('result_signed');
    expect(permittedActions(record, 'reviewer', ids.staff(902))).toContain('result_signed');
    expect(permittedActions(record, 'reviewer', ids.staff(901), { secondSignature: [] })).toContain('result_signed');
  });

  test('only a recognition goes out for verification', () => {
    const begun = (business: 'recognition' | 'settle_joint') =>
      permittedActions(play([{ ...RECEIVED, business, documents: [] }, START]), 'reviewer');
    expect(begun('recognition')).toContain('verification_started');
    expect(begun('settle_joint')).not.toContain('verification_started');
    expect(begun('settle_joint')).toContain('not_accepted');
  });

  test('a supervisor may move the class though not the other facts', () => {
    expect(permittedActions(play([RECEIVED]), 'supervisor')).toContain('facts_changed');
    expect(permittedActions(play([RECEIVED]), 'archive_clerk')).not.toContain('facts_changed');
  });
});
