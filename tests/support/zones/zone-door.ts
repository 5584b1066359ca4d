import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { env, InferenceSession } from 'onnxruntime-web/wasm';
import { type GrayImage, grayFromRgba } from '#renderer/reading-room/preprocess/gray-image.ts';
import { findRows } from '#renderer/reading-room/preprocess/mrz-band.ts';
import { type FoundMrz, readZones } from '#renderer/reading-room/recognise/mrz-reader.ts';
import type { MrzRecogniser } from '#renderer/reading-room/recognise/mrz-recogniser.ts';
import { createOcrbRecogniser } from '#renderer/reading-room/recognise/ocrb/ocrb-recogniser.ts';
import { runNetwork } from '#renderer/reading-room/recognise/onnx/run-network.ts';

const MODEL = join(import.meta.dirname, '../../../resources/models/ocrb.onnx');

/** The reading room's recogniser with the committed network, without a room around it. */
export async function openZoneRecogniser(): Promise<MrzRecogniser> {
  env.wasm.numThreads = 1;
  const session = await InferenceSession.create(readFileSync(MODEL));
  return createOcrbRecogniser((picture) => runNetwork(session, picture));
}

/** An image file as the room's decoder would hand it on. */
export async function grayOf(bytes: Uint8Array): Promise<GrayImage> {
  const image = await loadImage(bytes);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return grayFromRgba(context.getImageData(0, 0, image.width, image.height).data, image.width, image.height);
}

/** Finds and reads the first zone of a page, as the room does before anything else. */
export async function zoneOf(page: GrayImage, recogniser: MrzRecogniser): Promise<FoundMrz | null> {
  const [first] = await readZones(page, findRows(page), recogniser);
  return first ?? null;
}
