import type { WebRequestFilter } from 'electron';

// Electron's match patterns: `<all_urls>`, `*://*/*`, `https://example.org/*`, `app://*`.
export function matchesFilter(filter: WebRequestFilter | null, url: string, resourceType: string): boolean {
  if (filter === null) return true;
  if (filter.types !== undefined && filter.types.length > 0 && !filter.types.some((type) => type === resourceType))
    return false;
  if (filter.excludeUrls?.some((pattern) => matchesPattern(pattern, url))) return false;
  return filter.urls === undefined || filter.urls.length === 0 || filter.urls.some((one) => matchesPattern(one, url));
}

function matchesPattern(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true;
  const source = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`, 'i').test(url);
}
