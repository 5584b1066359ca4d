import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { text } from '#shared/i18n/index.ts';
import type { CatalogueOutcome, CatalogueView } from '#shared/ipc/views/catalogue-views.ts';
import { shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';
import { failureOf, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { Tag } from '../../ui/marks/index.ts';
import { useMay } from '../../ui/session/use-session.ts';

const words = text.subjects.page;

function said(outcome: CatalogueOutcome | null): string {
  if (outcome === null) return words.cancelled;
  switch (outcome.kind) {
    case 'imported':
      return words.imported(outcome.fileName, outcome.version, outcome.entries);
    case 'unchanged':
      return words.unchanged(outcome.fileName, outcome.version);
    case 'refused':
      return words.refused(outcome.fileName, outcome.faults.length + outcome.more);
  }
}

function Outcome({ outcome }: { readonly outcome: CatalogueOutcome | null }) {
  const refused = outcome?.kind === 'refused' ? outcome : null;
  return (
    <div className={refused ? 'catalogue-refused' : 'catalogue-said'} role="status" data-testid="import-outcome">
      <p>{said(outcome)}</p>
      {refused && (
        <ol>
          {refused.faults.map((fault) => (
            <li key={`${fault.line} ${fault.kind}`}>
              <span className="catalogue-line">{words.line(fault.line)}</span>
              {text.subjects.describeFault(fault)}
            </li>
          ))}
        </ol>
      )}
      {refused && refused.more > 0 && <p>{words.more(refused.more)}</p>}
    </div>
  );
}

function Versions({ view }: { readonly view: CatalogueView }) {
  if (view.imports.length === 0) return <p className="catalogue-none">{words.builtInOnly}</p>;
  return (
    <ol className="catalogue-versions">
      {view.imports.map((one, index) => (
        <li key={one.version}>
          <span>{words.version(one.version)}</span>
          <span>{one.fileName}</span>
          <span>{words.entries(one.entries)}</span>
          <span className="catalogue-when">
            {shanghaiDate(one.importedAt)} {shanghaiTime(one.importedAt).slice(0, 5)} · {one.importedBy.name}
          </span>
          {index === 0 && <Tag tone="accent">{words.current}</Tag>}
        </li>
      ))}
    </ol>
  );
}

export function CataloguePart({ view }: { readonly view: CatalogueView }) {
  const client = useQueryClient();
  const may = useMay('settings.change');
  const { catalogue } = view;
  const write = useWrite('catalogue.import', {
    onDone: (outcome) => {
      announce(said(outcome));
      for (const command of ['catalogue.view', 'catalogue.subjects']) {
        void client.invalidateQueries({ queryKey: [command] });
      }
    },
  });
  const title = text.subjects.titles[catalogue];
  return (
    <section className="catalogue-part" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <span className="catalogue-count">{words.inUse(view.inUse, view.builtIn)}</span>
        {may && (
          <Button loading={write.isPending} onClick={() => write.mutate({ catalogue })}>
            {words.import}
          </Button>
        )}
      </header>
      {catalogue === 'institutions' && <p className="catalogues-hint">{words.institutionsHint}</p>}
      {write.error && <FailureMessage failure={failureOf(write.error)} onDismiss={write.reset} />}
      {write.data !== undefined && <Outcome outcome={write.data} />}
      <Versions view={view} />
    </section>
  );
}
