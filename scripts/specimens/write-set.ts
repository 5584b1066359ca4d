import { mkdir, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { type FileTruth, makeFile } from './make-file.ts';
import type { FileSpec } from './model.ts';
import type { Studio } from './studio.ts';

export type Progress = (done: number, total: number, name: string) => void;

export interface IndexEntry {
  readonly file: string;
  readonly truth: string;
  readonly kind: string;
  readonly mime: string;
  readonly bytes: number;
  readonly pageCount: number;
}

/** `passport.jpg` → `passport.truth.json`. */
export function truthName(fileName: string): string {
  return `${parse(fileName).name}.truth.json`;
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function writeOne(studio: Studio, directory: string, spec: FileSpec): Promise<IndexEntry> {
  const { bytes, truth }: { bytes: Buffer; truth: FileTruth } = await makeFile(studio, spec);
  await writeFile(join(directory, spec.fileName), bytes);
  await writeFile(join(directory, truthName(spec.fileName)), json(truth));
  return {
    file: spec.fileName,
    truth: truthName(spec.fileName),
    kind: truth.kind,
    mime: truth.mime,
    bytes: bytes.length,
    pageCount: truth.pageCount,
  };
}

/** Runs work over a list with a fixed number of hands; the results keep the list's order. */
export async function inParallel<T, R>(
  items: readonly T[],
  hands: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const hand = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return results;
}

export async function writeSet(
  studio: Studio,
  directory: string,
  files: readonly FileSpec[],
  progress: Progress,
): Promise<readonly IndexEntry[]> {
  await mkdir(directory, { recursive: true });
  let done = 0;
  return inParallel(files, 2, async (spec) => {
    const entry = await writeOne(studio, directory, spec);
    done += 1;
    progress(done, files.length, spec.fileName);
    return entry;
  });
}
