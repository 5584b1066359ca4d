import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ContentHash } from '#shared/kernel/ids.ts';
import type { CentreContext } from '../context.ts';
import { ProblemError } from '../http/problem.ts';
import { newToken } from '../identity/tokens.ts';
import { LARGEST_FILE, receiveFile } from './receive-file.ts';

function limiter(limit: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen <= limit) done(null, chunk);
      else done(new ProblemError(413, 'too_large', '文件超过允许的大小（200 MB）。', { connection: 'close' }));
    },
  });
}

/** A whole file in one request body; nothing of it stays unless all of it came and is what it was said to be. */
export async function receiveStream(
  context: CentreContext,
  body: Readable,
  declared: ContentHash,
  limit = LARGEST_FILE,
): Promise<number> {
  const temporary = join(context.files.incomingDir, newToken());
  try {
    await pipeline(body, limiter(limit), createWriteStream(temporary, { flags: 'wx' }));
    return await receiveFile(context, temporary, declared, null);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
