import { FILE_TROUBLES } from '#shared/i18n/zh-cn/sync-causes.ts';
import { CentreError } from '../api/centre-error.ts';
import type { DownloadWaiting, UploadWaiting } from '../ports.ts';
import type { RoundParts } from '../sync-parts.ts';
import { downloadFile } from './download-file.ts';
import type { Postponed } from './postponed.ts';
import { uploadFile } from './upload-file.ts';

/** As many as are looked up at once; those that wait because they failed must not fill it. */
const LOOK_AHEAD = 50;

export interface Moved {
  files: number;
  /** Chinese: what became of files that failed by themselves. */
  readonly troubles: Set<string>;
}

/** Moves files both ways, one at a time, until none waits. Rejects when the way to the centre is the trouble. */
export async function moveFiles(parts: RoundParts, postponed: Postponed): Promise<Moved> {
  const moved: Moved = { files: 0, troubles: new Set() };
  const ready = <File extends { readonly hash: string }>(files: readonly File[]): File | undefined =>
    files.find(({ hash }) => !postponed.has(hash, performance.now()));
  for (;;) {
    parts.signal.throwIfAborted();
    const upload = ready(await parts.store.uploadsWaiting(LOOK_AHEAD));
    if (upload) {
      await attempt(parts, postponed, moved, upload, () => sendOne(parts, upload));
      continue;
    }
    const download = ready(await parts.store.downloadsWaiting(LOOK_AHEAD));
    if (!download) return moved;
    await attempt(parts, postponed, moved, download, () => fetchOne(parts, download));
  }
}

/** Null when it went well, else the sentence for the sync centre. */
type Step = () => Promise<string | null>;

async function attempt(
  parts: RoundParts,
  postponed: Postponed,
  moved: Moved,
  file: UploadWaiting | DownloadWaiting,
  step: Step,
): Promise<void> {
  const trouble = await step();
  parts.notifier.notify({ topic: 'sync', caseId: null });
  if (trouble === null) {
    moved.files += 1;
    return;
  }
  postponed.put(file.hash, performance.now());
  moved.troubles.add(trouble);
}

async function sendOne(parts: RoundParts, upload: UploadWaiting): Promise<string | null> {
  try {
    await uploadFile(parts, upload);
    return null;
  } catch (error) {
    if (!(error instanceof CentreError)) {
      parts.logger.error('upload_unreadable', error);
      return FILE_TROUBLES.damaged_here;
    }
    if (error.trouble !== 'refused') throw error;
    await parts.store.forgetUpload(upload.hash);
    return FILE_TROUBLES.refused;
  }
}

async function fetchOne(parts: RoundParts, download: DownloadWaiting): Promise<string | null> {
  try {
    return (await downloadFile(parts, download)) ? null : FILE_TROUBLES.damaged_there;
  } catch (error) {
    if (error instanceof CentreError) {
      if (error.status === 404) return FILE_TROUBLES.not_held;
      throw error;
    }
    if (error instanceof Error && 'code' in error && error.code === 'disk_full') return FILE_TROUBLES.disk_full;
    throw error;
  }
}
