import { supplementDueOn } from '#shared/domain/deadlines/compute-deadlines.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { DEFAULT_OFFICE_SETTINGS } from '#shared/domain/office/settings.ts';
import type { SupplementId } from '#shared/kernel/ids.ts';
import { shanghaiDate } from '#shared/kernel/instant.ts';
import type { Scene } from './scene.ts';

/** 分派 and 开始审核. */
export function tellTaken(scene: Scene, age: number): void {
  const { cast, teller } = scene;
  teller.passTo(age);
  const { staffId, name } = cast.reviewer;
  if (staffId === null) throw new Error('a reviewer is a member of staff');
  teller.tell(cast.supervisor, { kind: 'assigned', assignee: { staffId, name } });
  teller.passTo(age);
  teller.tell(cast.reviewer, { kind: 'review_started' });
}

/** 材料审核: the papers that are there, one by one; a planted defect is found. `share` leaves the rest unseen. */
export function tellJudged(scene: Scene, age: number, share: number): void {
  const { application, cast, teller } = scene;
  const present = new Set(teller.record.documents.map((document) => document.materialRow));
  const rows = checklistOf(teller.record).filter((item) => present.has(item.row));
  for (const { row } of rows.slice(0, Math.ceil(rows.length * share))) {
    const defect = application.defects.find((candidate) => candidate.materialRow === row);
    const isMended = teller.record.documents.some((document) => document.materialRow === row && document.supplementId);
    teller.passTo(age);
    const found = defect !== undefined && !isMended;
    const verdict = found ? ('rejected' as const) : ('accepted' as const);
    const reason = found ? defect.note : null;
    teller.tell(cast.reviewer, { kind: 'material_judged', row, verdict, trust: 'C', reason });
  }
}

/** 字段核对: what the diploma says agrees with the form. */
export function tellCompared(scene: Scene, age: number): void {
  const { cast, teller } = scene;
  const { facts, applicant } = teller.record;
  const values = { name: applicant.nameLatin, institution: facts.institution, awardDate: facts.awardDate };
  for (const [field, value] of Object.entries(values)) {
    if (value === null) continue;
    teller.passTo(age);
    teller.tell(cast.reviewer, { kind: 'field_decided', field, decision: 'agreed', value, reason: null });
  }
}

/** 发出补正: one notice for what was found. */
export function tellAsked(scene: Scene, age: number): void {
  const { application, calendar, cast, teller } = scene;
  teller.passTo(age);
  const items = application.defects.map(({ materialRow, note }) => ({
    materialRow,
    text: `${note}，请核实后重新提交。`,
  }));
  if (items.length === 0) throw new Error('there is nothing to ask for');
  const supplementId = teller.newId<SupplementId>();
  const dueOn = supplementDueOn(calendar, shanghaiDate(teller.at), DEFAULT_OFFICE_SETTINGS.supplementDays);
  const note = '请在期限内一次性补齐，逾期将按现有材料办理。';
  teller.tell(cast.reviewer, { kind: 'supplement_requested', supplementId, items, dueOn, note });
}

export function tellVerifying(scene: Scene, age: number): void {
  const { cast, teller } = scene;
  teller.passTo(age);
  const institution = teller.record.facts.institution ?? '颁证院校';
  teller.tell(cast.reviewer, { kind: 'verification_started', institution });
  teller.passTo(age);
  teller.tell(cast.reviewer, { kind: 'note_added', text: '已向颁证院校教务部门发出核查函，等待回复。' });
}
