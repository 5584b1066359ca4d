import { openRoom, type TestRoom } from '#tests/integration/reading/open-room.ts';
import type { JunkEnd, JunkFile } from './junk-file.ts';

/** Issue "Reading documents": whoever opened the file hears within so long what is wrong with it. */
const WITHIN_MS = 10_000;
/** A whole paper with a text layer, read in a moment. */
const GOOD = 'resources/specimens/recognition-transcript.pdf';

export interface JunkVerdict {
  readonly end: JunkEnd;
  readonly ms: number;
  /** What was not as it has to be; empty when all was well. */
  readonly violations: readonly string[];
}

export async function readGood(room: TestRoom): Promise<boolean> {
  const { outcome } = await room.read(GOOD);
  return outcome.kind === 'read' && outcome.result.pages.every(({ engine }) => engine === 'text_layer');
}

/** A room that has read one paper already: its start is not counted against any file. */
export async function openWarmRoom(): Promise<TestRoom> {
  const room = openRoom();
  await readGood(room);
  return room;
}

/** Gives the room one bad file, and a good one right after it. */
export async function judgeJunk(room: TestRoom, { name, ends, make }: JunkFile): Promise<JunkVerdict> {
  const bytes = make();
  const began = performance.now();
  const { outcome } = await room.read(name, { bytes });
  const ms = Math.round(performance.now() - began);
  const end = outcome.kind === 'read' ? 'read' : outcome.failure;
  const violations: string[] = [];
  if (!ends.includes(end)) violations.push(`${name} ended as ${end}, not ${ends.join(' or ')}`);
  if (ms > WITHIN_MS) violations.push(`${name} was answered after ${ms} ms`);
  if (!(await readGood(room))) violations.push(`after ${name} a good file was not read`);
  return { end, ms, violations };
}
