import type { Migration } from '../migration.ts';
import { identity } from './010-identity.ts';
import { cases } from './020-cases.ts';
import { commands } from './030-commands.ts';
import { filesAndHall } from './040-files-and-hall.ts';
import { officeDocuments } from './050-office-documents.ts';
import { rechecks } from './060-rechecks.ts';
import { centreKey } from './070-centre-key.ts';

export const MIGRATIONS: readonly Migration[] = [
  identity,
  cases,
  commands,
  filesAndHall,
  officeDocuments,
  rechecks,
  centreKey,
];
