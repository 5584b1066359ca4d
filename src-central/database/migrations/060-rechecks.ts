import { type QueryExecutorProvider, sql } from 'kysely';

export const rechecks = {
  name: '060-rechecks',
  async up(database: QueryExecutorProvider): Promise<void> {
    // Few cases are rechecks: only they stand in the index.
    await sql`CREATE INDEX cases_by_rechecked_case ON cases ((record #>> '{recheckOf,caseId}'))
      WHERE record #>> '{recheckOf,caseId}' IS NOT NULL`.execute(database);
  },
};
