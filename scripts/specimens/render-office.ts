import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFile } from './make-file.ts';
import type { Office } from './office.ts';
import { openStudio, type Studio } from './studio.ts';
import { inParallel, json, type Progress, truthName } from './write-set.ts';

/** Raised whenever templates or wear change, so that caches made by an older generator are made again. */
export const GENERATOR_VERSION = 2;

export interface RenderOptions {
  /** An open studio to use; otherwise one is opened and closed. */
  readonly studio?: Studio;
  readonly progress?: Progress;
}

export interface OfficeIndexEntry {
  readonly application: string;
  readonly materialRow: number;
  /** Relative to the office's folder. */
  readonly file: string;
  readonly kind: string;
  readonly mime: string;
  readonly bytes: number;
}

export interface OfficeIndex {
  readonly fingerprint: string;
  readonly seed: number;
  readonly files: readonly OfficeIndexEntry[];
}

function fingerprintOf(office: Office): string {
  return createHash('sha256')
    .update(`${GENERATOR_VERSION}\n${JSON.stringify(office)}`)
    .digest('hex');
}

async function readIndex(path: string): Promise<OfficeIndex | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as OfficeIndex;
  } catch (error) {
    // No index, or one cut short by a stop: either way the office has to be rendered.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Renders every scan of an office into `outDir/<application key>/<file>`. The index is written last and under another
 * name first: a folder with an index of the same fingerprint is complete and is left as it is.
 */
export async function renderOffice(outDir: string, office: Office, options: RenderOptions = {}): Promise<OfficeIndex> {
  const fingerprint = fingerprintOf(office);
  const indexPath = join(outDir, 'index.json');
  const cached = await readIndex(indexPath);
  if (cached?.fingerprint === fingerprint) return cached;
  const studio = options.studio ?? (await openStudio());
  try {
    const jobs = office.applications.flatMap((application) =>
      application.materials.map((material) => ({ application, material })),
    );
    await Promise.all(
      office.applications.map((application) => mkdir(join(outDir, application.key), { recursive: true })),
    );
    let done = 0;
    const files = await inParallel(jobs, 2, async ({ application, material }): Promise<OfficeIndexEntry> => {
      const { bytes, truth } = await makeFile(studio, material.file);
      const directory = join(outDir, application.key);
      await writeFile(join(directory, material.fileName), bytes);
      await writeFile(join(directory, truthName(material.fileName)), json(truth));
      done += 1;
      options.progress?.(done, jobs.length, `${application.key}/${material.fileName}`);
      return {
        application: application.key,
        materialRow: material.materialRow,
        file: `${application.key}/${material.fileName}`,
        kind: material.specimenKind,
        mime: material.mime,
        bytes: bytes.length,
      };
    });
    const index: OfficeIndex = { fingerprint, seed: office.seed, files };
    await writeFile(`${indexPath}.part`, json(index));
    await rename(`${indexPath}.part`, indexPath);
    return index;
  } finally {
    if (options.studio === undefined) await studio.close();
  }
}
