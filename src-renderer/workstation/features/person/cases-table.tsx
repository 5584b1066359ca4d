import { isOpenState } from '#shared/domain/case/transitions.ts';
import { text } from '#shared/i18n/index.ts';
import type { PersonCase, PersonView } from '#shared/ipc/views/person-views.ts';
import { Identifier, Tag } from '../../ui/marks/index.ts';
import { navigate } from '../../ui/navigation/index.ts';

type Shown = PersonCase | PersonView['possible'][number];

function Results({ results }: Pick<PersonCase, 'results'>) {
  const out = results.filter((result) => result.number !== null);
  if (out.length === 0) return text.common.none;
  return (
    <ul>
      {out.map((result) => (
        <li key={result.number}>
          {text.domain.RESULT_KIND_NAMES[result.kind]} {result.number} {result.issuedOn}
          {result.revoked && <Tag tone="bad">{text.result.facts.revoked}</Tag>}
        </li>
      ))}
    </ul>
  );
}

function Line({ shown, name }: { readonly shown: Shown; readonly name: string }) {
  const words = text.person;
  const due = isOpenState(shown.state) ? shown.dueOn : null;
  return (
    <tr>
      <td>
        <button type="button" className="link-button" onClick={() => navigate({ kind: 'case', caseId: shown.caseId })}>
          <Identifier value={shown.number} />
        </button>
      </td>
      <td>
        {text.domain.BUSINESS_SHORT_NAMES[shown.business]} {shown.isRecheck && <Tag>{text.recheck.tag}</Tag>}
        {shown.name !== name && <Tag tone="bad">{words.otherName(shown.name)}</Tag>}
      </td>
      <td>{text.domain.STATE_NAMES[shown.state]}</td>
      <td>{shown.submittedOn}</td>
      <td>{due ?? text.common.none}</td>
      <td>{shown.assigneeName ?? text.common.none}</td>
      <td>
        <Results results={shown.results} />
      </td>
      {'idNumber' in shown && (
        <td>
          {text.domain.ID_TYPE_NAMES[shown.idType]} <Identifier value={shown.idNumber} />
        </td>
      )}
    </tr>
  );
}

export function CasesTable({ cases, name }: { readonly cases: readonly Shown[]; readonly name: string }) {
  const { columns } = text.person;
  const withDocument = cases.some((shown) => 'idNumber' in shown);
  const heads = [columns.number, columns.business, columns.state, columns.submitted, columns.due, columns.assignee];
  return (
    <table className="person-table">
      <thead>
        <tr>
          {[...heads, columns.results, ...(withDocument ? [columns.document] : [])].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cases.map((shown) => (
          <Line key={shown.caseId} shown={shown} name={name} />
        ))}
      </tbody>
    </table>
  );
}
