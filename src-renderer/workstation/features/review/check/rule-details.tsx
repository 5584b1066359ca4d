import { Fragment } from 'react';
import type { RuleVerdict, EvidenceTable as Table } from '#shared/domain/rules/rule-verdict.ts';
import { text } from '#shared/i18n/index.ts';
import { FactLine } from '../facts/fact-line.tsx';
import { isFactKey } from '../facts/fact-specs.ts';
import { materialKey, type RulePoint } from '../points/points.ts';
import { useReview } from '../state/review-context.ts';
import { WordsFromCase } from '../words-from-case.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import { Judged } from './judged.tsx';

/** What the account or the receipt says, which nobody changes here. */
function useFixedValue(input: string): { readonly value: string; readonly from: string } | null {
  const { applicant, submittedOn } = useReview().view.record;
  const { facts, evidence } = text.review;
  if (input === 'birthDate') return { value: applicant.birthDate ?? text.common.unknown, from: facts.fromAccount };
  return input === 'submittedOn' ? { value: `${submittedOn} ${evidence.submitted}`, from: facts.fromCase } : null;
}

function Input({ input }: { readonly input: string }) {
  const { focusOn, view } = useReview();
  const fixed = useFixedValue(input);
  const row = /^row:(\d+)$/.exec(input)?.[1];
  if (row !== undefined) {
    const number = Number(row);
    return (
      <button type="button" className="link-button" onClick={() => focusOn(materialKey(number))}>
        {number} {view.checklist.find((item) => item.row === number)?.shortName}
      </button>
    );
  }
  if (isFactKey(input)) return <FactLine fact={input} />;
  const compared = /^field:(\w+)$/.exec(input)?.[1];
  if (compared !== undefined) {
    return (
      <button type="button" className="link-button" onClick={() => focusOn(input)}>
        {text.domain.FIELD_NAMES[compared] ?? compared}
      </button>
    );
  }
  const name = text.review.inputs[input] ?? text.domain.FIELD_NAMES[input] ?? input;
  if (fixed === null) return <span>{name}</span>;
  return (
    <span className="fact-line">
      {name}：{fixed.value} <span className="fact-source">{fixed.from}</span>
    </span>
  );
}

interface Placed {
  readonly tables: readonly { readonly table: Table; readonly inputs: readonly string[] }[];
  readonly rest: readonly string[];
}

/** Each input once: under the first table that it was used for, or after all of them. */
function placeInputs({ evidence = [], inputs }: RuleVerdict): Placed {
  const placed = new Set<string>();
  const tables = evidence.map((table) => {
    const own = table.uses.filter((input) => !placed.has(input));
    for (const input of own) placed.add(input);
    return { table, inputs: own };
  });
  return { tables, rest: inputs.filter((input) => !placed.has(input)) };
}

function Inputs({ inputs }: { readonly inputs: readonly string[] }) {
  return (
    <ul className="rule-inputs" aria-label={text.review.dock.inputs}>
      {inputs.map((input) => (
        <li key={input}>
          <Input input={input} />
        </li>
      ))}
    </ul>
  );
}

/** The condition in the guide's words, and what the verdict came from. */
export function RuleDetails({ point }: { readonly point: RulePoint }) {
  const { rule, decision } = point;
  const { view } = useReview();
  const { tables, rest } = placeInputs(rule);
  return (
    <>
      <p className="dock-reason">
        <WordsFromCase words={rule.reason} from={rule.fromCase} />{' '}
        <span className="dock-note">
          {rule.clause} · {text.packs.judgedBy(view.pack)}
        </span>
      </p>
      {decision && <Judged by={decision.by} at={decision.at} reason={null} />}
      {tables.map(({ table, inputs }) => (
        <Fragment key={table.title}>
          <EvidenceTable table={table} />
          <Inputs inputs={inputs} />
        </Fragment>
      ))}
      <Inputs inputs={rest} />
    </>
  );
}
