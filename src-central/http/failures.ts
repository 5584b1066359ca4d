import { problem } from '#shared/central/api.ts';

/** The failures that any route may answer, all of one form. */
export const FAILURES = { '4xx': problem, '5xx': problem } as const;

/** As the description of a route that stations call. */
export const BY_STATION = { security: [{ station: [] }], tags: ['工作站'] };
export const BY_HALL = { security: [{ hall: [] }, {}], tags: ['网上办事大厅'] };
