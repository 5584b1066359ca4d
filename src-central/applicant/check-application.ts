import type { Application } from '#shared/domain/intake/application-fault.ts';
import { checkApplication } from '#shared/domain/intake/check-application.ts';
import { describeApplicationFault, labelOfPath } from '#shared/i18n/zh-cn/application-faults.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { ProblemError } from '../http/problem.ts';

/** Refuses an application that cannot be so, every fault named at its field; 422. */
export function assertSound(application: Application, today: CivilDate): void {
  const found = checkApplication(application, today);
  if (found.length === 0) return;
  const faults = found.map((fault) => ({
    field: fault.path.join('.'),
    code: fault.code,
    message: `${labelOfPath(fault.path)}：${describeApplicationFault(fault)}`,
  }));
  const isSubmitters = found.some((fault) => fault.code === 'submitter_must_be_employer');
  const words = faults.map((fault) => fault.message).join('；');
  const message = `申请没有提交，所填内容未被保存，请改正后再提交。${words}。`;
  throw new ProblemError(422, isSubmitters ? 'wrong_submitter' : 'application_faulty', message, {}, faults);
}
