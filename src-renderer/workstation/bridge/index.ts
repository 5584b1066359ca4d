export { call, failureOf } from './call.ts';
export { createQueryClient } from './query-client.ts';
export { useNotices } from './use-notices.ts';
export { readKey, useRead } from './use-read.ts';
export { useShowCase, useWrite } from './use-write.ts';
