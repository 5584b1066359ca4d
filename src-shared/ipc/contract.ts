import type { z } from 'zod';
import {
  intakeCommands,
  readingCommands,
  reportCommands,
  sessionCommands,
  staffCommands,
  syncCommands,
} from './areas.ts';
import { caseCommands, diaryCommands, queueCommands, resultCommands, supplementCommands } from './case-commands.ts';
import { catalogueCommands } from './catalogue-commands.ts';
import { displayCommands } from './display-commands.ts';
import { draftCommands } from './draft-commands.ts';
import { personCommands } from './person-commands.ts';
import { recheckCommands } from './recheck-commands.ts';
import { settingsCommands } from './settings-commands.ts';
import { verifyCommands } from './verify-commands.ts';

/** The whole conversation between window and core: a row a command, `area.verb`. */
export const contract = {
  ...sessionCommands,
  ...queueCommands,
  ...caseCommands,
  ...intakeCommands,
  ...readingCommands,
  ...supplementCommands,
  ...resultCommands,
  ...syncCommands,
  ...reportCommands,
  ...staffCommands,
  ...settingsCommands,
  ...catalogueCommands,
  ...recheckCommands,
  ...personCommands,
  ...draftCommands,
  ...verifyCommands,
  ...displayCommands,
  ...diaryCommands,
};

export type Contract = typeof contract;
export type CommandName = keyof Contract;
export type InputOf<Name extends CommandName> = z.output<Contract[Name]['input']>;
export type OutputOf<Name extends CommandName> = z.output<Contract[Name]['output']>;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(contract, name);
}
