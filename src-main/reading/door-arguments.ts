import { READING_HINTS, type ReadingHint } from '#shared/ipc/reading-room.ts';
import { DOOR_KINDS } from './door-answers.ts';

export interface DoorRequest {
  readonly hint: ReadingHint;
  readonly files: readonly string[];
}

/** `[--kind KIND] [--] FILE…`; null when it cannot be understood. Kinds are written as in the answer. */
export function parseDoorArguments(argv: readonly string[]): DoorRequest | null {
  let hint: ReadingHint = 'auto';
  const files: string[] = [];
  const rest = argv.filter((argument) => argument !== '--');
  while (rest.length > 0) {
    const argument = rest.shift() ?? '';
    if (argument === '--kind' || argument.startsWith('--kind=')) {
      const text = argument === '--kind' ? rest.shift() : argument.slice('--kind='.length);
      const found = READING_HINTS.find((one) => (one === 'auto' ? one : DOOR_KINDS[one]) === text);
      if (found === undefined) return null;
      hint = found;
    } else if (argument.startsWith('--')) return null;
    else files.push(argument);
  }
  return files.length === 0 ? null : { hint, files };
}
