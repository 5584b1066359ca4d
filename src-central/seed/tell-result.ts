import type { ResultKind } from '#shared/domain/case/case-record.ts';
import { resultSeries } from '#shared/domain/results/numbers.ts';
import { papersAt, proposableKinds, usualPapers } from '#shared/domain/results/papers.ts';
import { EDITABLE_VALUES } from '#shared/domain/results/result-form.ts';
import { RESULT_KIND_ROWS } from '#shared/domain/results/result-kinds.ts';
import { resultValues } from '#shared/domain/results/result-values.ts';
import { dateParts } from '#shared/kernel/civil-date.ts';
import { parseContentHash, type ResultId } from '#shared/kernel/ids.ts';
import { shanghaiDate } from '#shared/kernel/instant.ts';
import { sha256 } from '../platform/digest.ts';
import { plainPdf } from './result-pdf.ts';
import type { Scene } from './scene.ts';

const WRITTEN: Readonly<Record<string, string>> = {
  degreeTranslation: '硕士学位',
  studyMode: '全日制面授',
  dossierHolder: '北京示例人才服务中心',
  recipient: '示例市公安局',
  reportBy: '自签发之日起三个月内',
  reason: '颁证院校尚未答复核查函，暂无法核实所获学位的真实性（认证办法第三十一条）。',
  employer: '北京示例科技有限公司',
};

function valuesFor({ teller }: Scene, kind: ResultKind): Record<string, string> {
  const { record } = teller;
  const values: Record<string, string> = { ...resultValues(record, kind) };
  for (const { key, required } of EDITABLE_VALUES[kind]) {
    const isEmpty = (values[key] ?? '') === '';
    if (isEmpty && key === 'institutionChinese') values[key] = record.facts.institution ?? '';
    else if (isEmpty && required) values[key] = WRITTEN[key] ?? shanghaiDate(teller.at);
  }
  return values;
}

function currentResult({ teller }: Scene): ResultId {
  const { state } = teller.record;
  if (!('resultId' in state)) throw new Error('this case has no result');
  return state.resultId;
}

/** 拟出结果: the papers that such a case usually ends in, or the one that is asked for. */
export function tellProposed(scene: Scene, age: number, wanted?: ResultKind): void {
  const { cast, teller } = scene;
  teller.passTo(age);
  const kinds = wanted === undefined ? usualPapers(teller.record, proposableKinds(teller.record)) : [wanted];
  if (kinds.length === 0) throw new Error(`${teller.record.business} ends in no paper`);
  for (const resultKind of kinds) {
    const values = valuesFor(scene, resultKind);
    teller.tell(cast.reviewer, { kind: 'result_proposed', resultId: teller.newId<ResultId>(), resultKind, values });
  }
}

export function tellReturned(scene: Scene, age: number, reason: string): void {
  const { cast, teller } = scene;
  teller.passTo(age);
  for (const { id: resultId } of papersAt(teller.record, 'proposed')) {
    teller.tell(cast.signatory, { kind: 'proposal_returned', resultId, reason });
  }
}

export function tellSigned(scene: Scene, age: number): void {
  const { cast, numbers, teller } = scene;
  teller.passTo(age);
  for (const { id: resultId, kind } of papersAt(teller.record, 'proposed')) {
    const number = numbers.next(resultSeries(kind, dateParts(shanghaiDate(teller.at)).year));
    teller.tell(cast.signatory, { kind: 'result_signed', resultId, number, provisional: false });
  }
}

/** 出证: each paper is printed and kept; here a plain page stands for it. */
export function tellIssued(scene: Scene, age: number): void {
  const { cast, printed, teller } = scene;
  teller.passTo(age);
  for (const { id: resultId, kind, number } of papersAt(teller.record, 'signed')) {
    const { record } = teller;
    const lines = [
      RESULT_KIND_ROWS[kind].title,
      `${number}`,
      `受理编号 ${record.number}`,
      `持有人 ${record.applicant.name}`,
    ];
    const bytes = plainPdf([...lines, `出具日期 ${shanghaiDate(teller.at)}`, '演示样本，不具效力']);
    const pdfHash = parseContentHash(sha256(bytes));
    if (pdfHash === null) throw new Error('SHA-256 is 64 hex digits');
    printed.set(pdfHash, bytes);
    teller.tell(cast.reviewer, { kind: 'result_issued', resultId, pdfHash });
  }
}

export function tellRevoked(scene: Scene, age: number, reason: string): void {
  scene.teller.passTo(age);
  scene.teller.tell(scene.cast.supervisor, { kind: 'result_revoked', resultId: currentResult(scene), reason });
}
