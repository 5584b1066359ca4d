import { text } from '#shared/i18n/index.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { failureOf, useRead } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { Identifier } from '../../ui/marks/index.ts';
import { navigate } from '../../ui/navigation/index.ts';
import { CasesTable } from './cases-table.tsx';
import './person.css';

/** One thing, one person: every case of whoever this case is of. */
export function PersonPage({ caseId }: { readonly caseId: CaseId }) {
  const query = useRead('person.view', { caseId }, { fresh: true });
  const words = text.person;
  if (query.error) return <FailureMessage failure={failureOf(query.error)} onRetry={() => void query.refetch()} />;
  const person = query.data;
  if (!person) return <p className="screen-loading">{text.frame.loading}</p>;
  return (
    <div className="person">
      <header className="person-head">
        <button type="button" className="link-button" onClick={() => navigate({ kind: 'case', caseId })}>
          ‹ {words.back}
        </button>
        <h1>{person.name}</h1>
        {person.nameLatin !== null && <span>{person.nameLatin}</span>}
        <span>
          {text.domain.ID_TYPE_NAMES[person.idType]} <Identifier value={person.idNumber} />
        </span>
        {person.birthDate !== null && <span>{words.born(person.birthDate)}</span>}
      </header>
      <section className="person-part" aria-label={words.cases}>
        <h2>{words.casesOf(person.cases.length)}</h2>
        <CasesTable cases={person.cases} name={person.name} />
      </section>
      {person.possible.length > 0 && (
        <section className="person-part person-possible" aria-label={words.possible}>
          <h2>{words.possible}</h2>
          <p className="person-note">{words.possibleHint}</p>
          <CasesTable cases={person.possible} name={person.name} />
        </section>
      )}
    </div>
  );
}
