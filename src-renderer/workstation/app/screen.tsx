import { CataloguesPage } from '../features/catalogues/index.ts';
import { PersonPage } from '../features/person/index.ts';
import { Queue } from '../features/queue/index.ts';
import { ReportPage } from '../features/report/index.ts';
import { ResultPage } from '../features/result/index.ts';
import { CaseReview } from '../features/review/index.ts';
import { SettingsPage } from '../features/settings/index.ts';
import { StackPage } from '../features/stack/index.ts';
import { SupplementPage } from '../features/supplement/index.ts';
import { SyncPage } from '../features/sync/index.ts';
import { VerifyPage } from '../features/verify/index.ts';
import { WalkIn } from '../features/walk-in/index.ts';
import type { Route } from '../ui/navigation/index.ts';

export function Screen({ route }: { readonly route: Route }) {
  switch (route.kind) {
    case 'queue':
      return <Queue route={route} />;
    case 'case':
      return <CaseReview caseId={route.caseId} />;
    case 'supplement':
      return <SupplementPage caseId={route.caseId} />;
    case 'result':
      return <ResultPage caseId={route.caseId} />;
    case 'walk_in':
      return <WalkIn />;
    case 'sync':
      return <SyncPage />;
    case 'person':
      return <PersonPage caseId={route.caseId} />;
    case 'catalogues':
      return <CataloguesPage />;
    case 'stack':
      return <StackPage />;
    case 'verify':
      return <VerifyPage />;
    case 'settings':
      return <SettingsPage />;
    case 'report':
      return <ReportPage date={route.date} />;
  }
}
