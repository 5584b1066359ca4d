import type { CaseAction } from '#shared/domain/case/case-event.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { countryName } from '#shared/domain/places/countries.ts';
import { differenceText as text } from '#shared/i18n/zh-cn/core.ts';
import { type CaseWords, describeAction, fieldLabel, materialLabel } from '#shared/i18n/zh-cn/describe-action.ts';
import {
  ACTION_NAMES,
  DECISION_NAMES,
  DEGREE_LEVEL_NAMES,
  DESTINATION_KIND_NAMES,
  FACT_NAMES,
  factName,
  RESULT_KIND_NAMES,
  STATE_NAMES,
  TRUST_NAMES,
  VERDICT_NAMES,
} from '#shared/i18n/zh-cn/domain.ts';
import type { OutboxItem } from '#shared/ipc/views/work-views.ts';

export type Difference = OutboxItem['differences'][number];

const NOTHING = text.nothing;

function words(value: unknown): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  if (typeof value === 'boolean') return value ? text.yes : text.no;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function judged(
  action: Extract<CaseAction, { kind: 'material_judged' }>,
  current: CaseRecord,
  names: CaseWords,
): Difference[] {
  const theirs = current.materials.find((material) => material.row === action.row);
  const label = materialLabel(action.row, names);
  return [
    {
      label: text.verdict(label),
      mine: VERDICT_NAMES[action.verdict],
      centre: theirs ? text.by(VERDICT_NAMES[theirs.verdict], theirs.by.name) : NOTHING,
    },
    { label: text.reason(label), mine: words(action.reason), centre: words(theirs?.reason) },
    {
      label: text.trust(label),
      mine: TRUST_NAMES[action.trust],
      centre: theirs ? TRUST_NAMES[theirs.trust] : NOTHING,
    },
  ];
}

function decided(action: Extract<CaseAction, { kind: 'field_decided' }>, current: CaseRecord): Difference[] {
  const theirs = current.fields.find((field) => field.field === action.field);
  const label = fieldLabel(action.field);
  return [
    { label: text.value(label), mine: words(action.value), centre: words(theirs?.value) },
    {
      label: text.decision(label),
      mine: DECISION_NAMES[action.decision],
      centre: theirs ? text.by(DECISION_NAMES[theirs.decision], theirs.by.name) : NOTHING,
    },
    { label: text.reason(label), mine: words(action.reason), centre: words(theirs?.reason) },
  ];
}

function isFact(key: string): key is keyof CaseFacts {
  return Object.hasOwn(FACT_NAMES, key);
}

/** Facts that hold a code: their words stand beside the keys. */
const CODED: Partial<Record<keyof CaseFacts, Readonly<Record<string, string>>>> = {
  destinationKind: DESTINATION_KIND_NAMES,
  degreeLevel: DEGREE_LEVEL_NAMES,
};

function factWords(key: keyof CaseFacts, value: unknown): string {
  if (key === 'country' && typeof value === 'string') return countryName(value);
  return (typeof value === 'string' ? CODED[key]?.[value] : undefined) ?? words(value);
}

function facts(action: Extract<CaseAction, { kind: 'facts_changed' }>, current: CaseRecord): Difference[] {
  return Object.entries(action.changes).flatMap(([key, mine]) =>
    isFact(key)
      ? [
          {
            label: factName(key, current.business),
            mine: factWords(key, mine),
            centre: factWords(key, current.facts[key]),
          },
        ]
      : [],
  );
}

function corrected(action: Extract<CaseAction, { kind: 'applicant_corrected' }>, current: CaseRecord): Difference[] {
  return Object.entries(action.changes).map(([key, mine]) => ({
    label: fieldLabel(key),
    mine: words(mine),
    centre: words(Reflect.get(current.applicant, key)),
  }));
}

function filed(
  action: Extract<CaseAction, { kind: 'document_filed' }>,
  current: CaseRecord,
  names: CaseWords,
): Difference[] {
  const theirs = current.documents.find((document) => document.id === action.documentId);
  const place = (row: number | null | undefined) => (row ? materialLabel(row, names) : text.unfiled);
  return [
    { label: theirs?.fileName ?? text.file, mine: place(action.materialRow), centre: place(theirs?.materialRow) },
  ];
}

function proposed(action: Extract<CaseAction, { kind: 'result_proposed' }>, current: CaseRecord): Difference[] {
  const theirs = current.results.at(-1);
  const kind = {
    label: text.result,
    mine: RESULT_KIND_NAMES[action.resultKind],
    centre: theirs ? RESULT_KIND_NAMES[theirs.kind] : NOTHING,
  };
  const values = Object.entries(action.values)
    .filter(([key, mine]) => theirs && (theirs.values[key] ?? '') !== mine)
    .map(([key, mine]) => ({ label: fieldLabel(key), mine: words(mine), centre: words(theirs?.values[key]) }));
  return [kind, ...values];
}

function detail(action: CaseAction, current: CaseRecord, names: CaseWords): Difference[] {
  switch (action.kind) {
    case 'material_judged':
      return judged(action, current, names);
    case 'field_decided':
      return decided(action, current);
    case 'facts_changed':
      return facts(action, current);
    case 'applicant_corrected':
      return corrected(action, current);
    case 'document_filed':
      return filed(action, current, names);
    case 'result_proposed':
      return proposed(action, current);
    case 'assigned':
      return [{ label: text.assignee, mine: words(action.assignee?.name), centre: words(current.assignee?.name) }];
    default:
      return [
        {
          label: ACTION_NAMES[action.kind],
          mine: describeAction(action, names),
          centre: text.stands(STATE_NAMES[current.state.kind]),
        },
      ];
  }
}

/** What I wanted beside what the centre has, line by line; lines on which both agree are left out. */
export function differencesOf(action: CaseAction, current: CaseRecord, names: CaseWords): readonly Difference[] {
  return detail(action, current, names).filter(({ mine, centre }) => mine !== centre);
}
