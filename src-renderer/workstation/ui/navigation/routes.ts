import { BUSINESS_CODES, type BusinessCode } from '#shared/domain/business/business-code.ts';
import { QUEUE_VIEWS, type QueueView } from '#shared/ipc/views/work-views.ts';
import { type CivilDate, parseCivilDate } from '#shared/kernel/civil-date.ts';
import { type CaseId, parseId } from '#shared/kernel/ids.ts';

export interface QueueRoute {
  readonly kind: 'queue';
  readonly view: QueueView;
  readonly business: BusinessCode | null;
  readonly text: string;
}

export type Route =
  | QueueRoute
  | { readonly kind: 'case'; readonly caseId: CaseId }
  | { readonly kind: 'supplement'; readonly caseId: CaseId }
  | { readonly kind: 'result'; readonly caseId: CaseId }
  | { readonly kind: 'walk_in' }
  | { readonly kind: 'sync' }
  | { readonly kind: 'catalogues' }
  | { readonly kind: 'verify' }
  | { readonly kind: 'stack' }
  /** The person of this case, with all their cases. */
  | { readonly kind: 'person'; readonly caseId: CaseId }
  | { readonly kind: 'settings' }
  /** Null is today. */
  | { readonly kind: 'report'; readonly date: CivilDate | null };

export const HOME: QueueRoute = { kind: 'queue', view: 'all', business: null, text: '' };

/** The address after `#`. */
export function formatRoute(route: Route): string {
  switch (route.kind) {
    case 'queue': {
      const query = new URLSearchParams({ view: route.view });
      if (route.business !== null) query.set('business', route.business);
      if (route.text !== '') query.set('text', route.text);
      return `/queue?${query}`;
    }
    case 'case':
      return `/case/${route.caseId}`;
    case 'supplement':
    case 'result':
      return `/case/${route.caseId}/${route.kind}`;
    case 'walk_in':
      return '/walk-in';
    case 'sync':
      return '/sync';
    case 'catalogues':
      return '/catalogues';
    case 'verify':
      return '/verify';
    case 'stack':
      return '/stack';
    case 'person':
      return `/person/${route.caseId}`;
    case 'settings':
      return '/settings';
    case 'report':
      return route.date === null ? '/report' : `/report/${route.date}`;
  }
}

function parseQueue(query: URLSearchParams): QueueRoute {
  return {
    kind: 'queue',
    view: QUEUE_VIEWS.find((view) => view === query.get('view')) ?? HOME.view,
    business: BUSINESS_CODES.find((code) => code === query.get('business')) ?? null,
    text: query.get('text') ?? '',
  };
}

function parseCase(id: string, page: string | undefined): Route {
  const caseId = parseId<CaseId>(id);
  if (caseId === null) return HOME;
  return { kind: page === 'supplement' || page === 'result' ? page : 'case', caseId };
}

/** Any address leads somewhere: what is not understood leads to the queue. */
export function parseRoute(address: string): Route {
  const [path = '', query = ''] = address.split('?');
  const [area, first, second] = path.split('/').filter((part) => part !== '');
  switch (area) {
    case 'case':
      return parseCase(first ?? '', second);
    case 'walk-in':
      return { kind: 'walk_in' };
    case 'sync':
      return { kind: 'sync' };
    case 'person': {
      const caseId = parseId<CaseId>(first ?? '');
      return caseId === null ? HOME : { kind: 'person', caseId };
    }
    case 'catalogues':
      return { kind: 'catalogues' };
    case 'verify':
      return { kind: 'verify' };
    case 'stack':
      return { kind: 'stack' };
    case 'settings':
      return { kind: 'settings' };
    case 'report':
      return { kind: 'report', date: parseCivilDate(first ?? '') };
    default:
      return parseQueue(new URLSearchParams(query));
  }
}
