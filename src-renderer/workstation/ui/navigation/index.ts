export { rememberCase, useRecentCase } from './recent-case.ts';
export { formatRoute, HOME, type QueueRoute, type Route } from './routes.ts';
export { backToQueue, navigate, replaceRoute, useRoute } from './use-route.ts';
