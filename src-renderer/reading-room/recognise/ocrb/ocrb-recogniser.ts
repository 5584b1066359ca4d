import type { Network } from '#shared/recognition/network.ts';
import { STRIP_MARGIN } from '../../preprocess/mrz-strip.ts';
import type { MrzRecogniser } from '../mrz-recogniser.ts';
import { decodeCells } from './decode-cells.ts';
import { linePicture } from './line-picture.ts';

/** The recogniser made for OCR-B: one look at a line, a probability for every character of every column. */
export function createOcrbRecogniser(network: Network): MrzRecogniser {
  return {
    async read(strip) {
      const { data, dims } = await network(linePicture(strip));
      return decodeCells({ logits: data, columns: dims[2] ?? 0 }, strip.columns + 2 * STRIP_MARGIN);
    },
  };
}
