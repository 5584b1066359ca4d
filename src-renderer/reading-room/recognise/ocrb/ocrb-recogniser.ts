import { STRIP_MARGIN } from '../../preprocess/mrz-strip.ts';
import type { MrzRecogniser } from '../mrz-recogniser.ts';
import { decodeCells, type LineAnswer } from './decode-cells.ts';
import { type LinePicture, linePicture } from './line-picture.ts';

/** The network behind the recogniser: logits for each four pixels of a line. */
export type OcrbNetwork = (picture: LinePicture) => Promise<LineAnswer>;

/** The recogniser made for OCR-B: one look at a line, a probability for every character of every column. */
export function createOcrbRecogniser(network: OcrbNetwork): MrzRecogniser {
  return {
    async read(strip) {
      return decodeCells(await network(linePicture(strip)), strip.columns + 2 * STRIP_MARGIN);
    },
  };
}
