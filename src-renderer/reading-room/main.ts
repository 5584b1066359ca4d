import type { ReadingRoomBridge, RoomJob } from '#shared/ipc/reading-room.ts';
import { ReadingError } from './decode/reading-error.ts';
import { type RoomRecognisers, readDocument } from './read-document.ts';
import { createOcrbRecogniser } from './recognise/ocrb/ocrb-recogniser.ts';
import { openNetworks } from './recognise/onnx/open-network.ts';
import { openPrintReader } from './recognise/print-reader.ts';
import { createTextEngine } from './recognise/text-engine.ts';

declare global {
  interface Window {
    readonly readingRoom: ReadingRoomBridge;
  }
}

const base = new URL('./', location.href);
const room = window.readingRoom;
const network = openNetworks(base);
const recognisers: RoomRecognisers = {
  engine: createTextEngine(base),
  print: (jobId, signal) => openPrintReader(base, jobId, signal),
  recogniser: createOcrbRecogniser(network('models/ocrb.onnx')),
};

async function originalOf(job: RoomJob): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(`job/${job.jobId}/original`, base));
  if (response.status === 413) throw new ReadingError('too_large');
  if (!response.ok) throw new Error(`original: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function serve(job: RoomJob): Promise<void> {
  const { jobId } = job;
  try {
    const result = await readDocument(job, await originalOf(job), base, recognisers, {
      progress: (page, pages) => room.reportProgress({ jobId, page, pages }),
      page: (page, { bytes, mime, width, height, turn }) =>
        room.deliverPage({ jobId, page, bytes, mime, width, height, turn }),
    });
    await room.finish({ jobId, result });
  } catch (error) {
    if (!(error instanceof ReadingError)) console.error('reading room', error);
    // What is not the file's fault is the room's: main starts another one and tries once more.
    await room.fail({ jobId, failure: error instanceof ReadingError ? error.failure : 'reading_room_lost' });
  }
}

/** One document after the other, for as long as main keeps the room. */
for (;;) await serve(await room.takeJob());
