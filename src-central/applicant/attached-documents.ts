import type { z } from 'zod';
import type { attachedFile } from '#shared/central/api.ts';
import type { CaseDocument } from '#shared/domain/case/case-record.ts';
import type { Actor } from '#shared/domain/rights/staff.ts';
import type { DocumentId, SupplementId } from '#shared/kernel/ids.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import type { Read } from '../database/handle.ts';
import { findHeldFiles } from '../files/held-files.ts';
import { ProblemError } from '../http/problem.ts';
import { newId } from '../platform/new-id.ts';

/** Documents of a case from files that the applicant put before; refuses when one of them never arrived. */
export async function attachedDocuments(
  read: Read,
  attached: readonly z.output<typeof attachedFile>[],
  by: { readonly actor: Actor; readonly now: number; readonly supplementId: SupplementId | null },
): Promise<(CaseDocument & { addedBy: Actor })[]> {
  const hashes = attached.map((file) => file.hash);
  const held = new Map((await findHeldFiles(read, hashes)).map((file) => [file.hash, file]));
  return attached.map(({ hash, fileName, materialRow }) => {
    const file = held.get(hash);
    if (!file) throw new ProblemError(422, 'file_missing', `文件「${fileName}」尚未上传成功，请先上传。`);
    return {
      id: newId<DocumentId>(by.now),
      hash,
      fileName,
      mime: file.mime,
      size: file.size,
      materialRow,
      supplementId: by.supplementId,
      addedAt: toInstant(by.now),
      addedBy: by.actor,
      replacedBy: null,
    };
  });
}
