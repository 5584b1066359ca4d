import { Queue } from '../features/queue/index.ts';
import { CaseReview } from '../features/review/index.ts';
import type { Route } from '../ui/navigation/index.ts';

export function Screen({ route }: { readonly route: Route }) {
  switch (route.kind) {
    case 'queue':
      return <Queue route={route} />;
    case 'case':
      return <CaseReview caseId={route.caseId} />;
    default:
      return null;
  }
}
