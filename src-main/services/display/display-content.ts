import { z } from 'zod';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { openSupplement } from '#shared/domain/case/find-in-case.ts';
import type { ComparisonRow } from '#shared/domain/reading/comparison.ts';
import { decisionOn } from '#shared/domain/reading/open-comparisons.ts';
import { BUSINESS_NAMES, SEX_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { displayText } from '#shared/i18n/zh-cn/screens/display.ts';
import type { DisplayContent, DisplayLine } from '#shared/ipc/customer-display.ts';
import type { SupplementDraft } from '#shared/ipc/views/case-view.ts';
import { civilDateSchema } from '#shared/schema/primitives.ts';

const SEXES: Readonly<Record<string, string>> = SEX_NAMES;

/** What counts of a field: a person's word before the form's. A machine's reading is nobody's word yet. */
function lineOf(record: CaseRecord, { field, label, form }: ComparisonRow): readonly DisplayLine[] {
  const value = decisionOn(record, field)?.value ?? form;
  if (value === null || value === '') return [];
  return [{ label, value: field === 'sex' ? (SEXES[value] ?? value) : value }];
}

export function fieldsContent(record: CaseRecord, comparisons: readonly ComparisonRow[]): DisplayContent {
  const { mobile, email } = record.applicant;
  const contact = [
    { label: displayText.page.mobile, value: mobile ?? '' },
    { label: displayText.page.email, value: email ?? '' },
  ].filter(({ value }) => value !== '');
  const lines = [...comparisons.flatMap((row) => lineOf(record, row)), ...contact];
  return { kind: 'fields', number: record.number, lines };
}

/** The notice as the supplement screen keeps it while it is written; anything else is none. */
const writtenNotice = z.object({ items: z.array(z.object({ text: z.string() })), dueOn: civilDateSchema.nullable() });

/** The request that is open; else the one that is being written, else what the case asks for by itself. */
export function supplementContent(
  record: CaseRecord,
  written: string | null,
  drafted: SupplementDraft,
): DisplayContent {
  const { number, applicant } = record;
  const open = openSupplement(record);
  const kept = writtenNotice.safeParse(written === null ? null : JSON.parse(written));
  const { items, dueOn } = open ?? (kept.success ? kept.data : drafted);
  const texts = items.map(({ text }) => text.trim()).filter((text) => text !== '');
  return { kind: 'supplement', number, name: applicant.name, items: texts, dueOn, sent: open !== null };
}

/** The code is the number alone: whoever photographs the screen has no more than stands on the receipt. */
export function receiptContent(record: CaseRecord): DisplayContent {
  const words = displayText.page;
  const lines = [
    { label: words.applicant, value: record.applicant.name },
    { label: words.business, value: BUSINESS_NAMES[record.business] },
    { label: words.received, value: record.submittedOn },
  ];
  return { kind: 'receipt', number: record.number, lines, code: record.number };
}
