import { text } from '#shared/i18n/index.ts';
import { failureOf, useRead } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { CataloguePart } from './catalogue-part.tsx';
import './catalogues.css';

/** The supervisor's: what the picker of 专业领域 offers and which institutions are known, and where complete lists come in. */
export function CataloguesPage() {
  const query = useRead('catalogue.view', {}, { fresh: true });
  const words = text.subjects.page;
  return (
    <div className="catalogues">
      <h1>{words.title}</h1>
      <p className="catalogues-hint">{words.hint}</p>
      {query.error && <FailureMessage failure={failureOf(query.error)} onRetry={() => void query.refetch()} />}
      {query.data?.map((view) => (
        <CataloguePart key={view.catalogue} view={view} />
      ))}
    </div>
  );
}
