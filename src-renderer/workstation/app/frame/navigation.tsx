import { text } from '#shared/i18n/index.ts';
import { backToQueue, navigate, type Route, useRecentCase } from '../../ui/navigation/index.ts';
import { useMay } from '../../ui/session/use-session.ts';

const CASE_ROUTES: readonly Route['kind'][] = ['case', 'supplement', 'result', 'person'];

interface TabProps {
  readonly label: string;
  readonly title?: string;
  readonly current: boolean;
  readonly disabled?: boolean;
  readonly onOpen: () => void;
}

function Tab({ label, title, current, disabled = false, onOpen }: TabProps) {
  return (
    <button
      type="button"
      className="frame-tab"
      title={title}
      disabled={disabled}
      aria-current={current ? 'page' : undefined}
      onClick={onOpen}
    >
      {label}
    </button>
  );
}

export function Navigation({ route }: { readonly route: Route }) {
  const recent = useRecentCase();
  const mayReport = useMay('report.read');
  const mayIssue = useMay('case.issue');
  const mayCatalogues = useMay('settings.change');
  const words = text.frame;
  return (
    <nav className="frame-nav" aria-label={words.navigation}>
      <Tab label={words.queue} current={route.kind === 'queue'} onOpen={backToQueue} />
      <Tab
        label={words.caseTab}
        title={recent ? words.caseTabOf(recent.number, recent.name) : words.caseTabEmpty}
        current={CASE_ROUTES.includes(route.kind)}
        disabled={recent === null}
        onOpen={() => recent && navigate({ kind: 'case', caseId: recent.caseId })}
      />
      {mayReport && (
        <Tab
          label={words.report}
          current={route.kind === 'report'}
          onOpen={() => navigate({ kind: 'report', date: null })}
        />
      )}
      {mayIssue && (
        <Tab label={words.stack} current={route.kind === 'stack'} onOpen={() => navigate({ kind: 'stack' })} />
      )}
      <Tab label={words.verify} current={route.kind === 'verify'} onOpen={() => navigate({ kind: 'verify' })} />
      <Tab label={words.sync} current={route.kind === 'sync'} onOpen={() => navigate({ kind: 'sync' })} />
      {mayCatalogues && (
        <Tab
          label={words.catalogues}
          current={route.kind === 'catalogues'}
          onOpen={() => navigate({ kind: 'catalogues' })}
        />
      )}
      <Tab label={words.settings} current={route.kind === 'settings'} onOpen={() => navigate({ kind: 'settings' })} />
    </nav>
  );
}
