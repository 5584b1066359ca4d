import type { Applicant } from '#shared/domain/case/case-facts.ts';
import type { ChangedSubject } from '#shared/domain/intake/check-change.ts';
import { changedEntries, faultsOfCorrection } from '#shared/domain/intake/check-correction.ts';
import { describeApplicationFault, labelOfPath } from '#shared/i18n/zh-cn/application-faults.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { APPLICANT_SPECS } from './field-specs.ts';
import { faultOfTyping } from './find-faults.ts';
import { readApplicant } from './read-form.ts';

export type Values = Readonly<Record<string, string>>;

/** The entries as they stand, laid out to be corrected. */
export function valuesOf(applicant: Applicant): Values {
  return Object.fromEntries(Object.entries(applicant).map(([key, value]) => [key, value ?? '']));
}

export interface Correction {
  readonly changes: Partial<Applicant>;
  /** Words by entry; what is wrong with a fact once this is so stands at the entry that was changed first. */
  readonly faults: ReadonlyMap<string, string>;
}

/** What was typed, and every slip of it in the words of intake; main looks again by the same check. */
export function readCorrection(subject: ChangedSubject, values: Values, today: CivilDate): Correction {
  const changes = changedEntries(subject.applicant, readApplicant(values));
  const faults = new Map<string, string>();
  for (const spec of APPLICANT_SPECS) {
    const fault = faultOfTyping(spec, (values[spec.key] ?? '').trim());
    if (fault !== null) faults.set(spec.key, fault);
  }
  const [changed = ''] = Object.keys(changes);
  for (const fault of faultsOfCorrection(subject, changes, today)) {
    const isOwn = fault.path[0] === 'applicant';
    const key = isOwn ? String(fault.path[1]) : changed;
    const said = describeApplicationFault(fault);
    if (!faults.has(key)) faults.set(key, isOwn ? said : `${labelOfPath(fault.path)}：${said}`);
  }
  return { changes, faults };
}
