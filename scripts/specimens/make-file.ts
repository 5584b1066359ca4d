import { jpegWithDensity, pngWithDensity } from './formats/density.ts';
import { imagePdf } from './formats/image-pdf.ts';
import { tiff } from './formats/tiff.ts';
import type { Degradation, FileSpec, SpecimenKind, TruthFields } from './model.ts';
import { deriveSeed } from './prng.ts';
import { type RenderedSpecimen, renderSpecimen } from './specimen.ts';
import type { ScannedPage, Studio } from './studio.ts';

export interface PageTruth {
  readonly kind: SpecimenKind;
  readonly seed: number;
  readonly fields: TruthFields;
  readonly mrz?: readonly string[];
}

/** What `NAME.truth.json` holds: the first page's truth, and that of every page when there are several. */
export interface FileTruth extends PageTruth {
  readonly file: string;
  readonly mime: string;
  readonly pageCount: number;
  /** Null for a PDF with text, which has no resolution and no wear. */
  readonly dpi: number | null;
  readonly degradation: Degradation | null;
  /** Width and height of each page image. */
  readonly pixels?: readonly (readonly [number, number])[];
  readonly pages?: readonly PageTruth[];
}

export interface MadeFile {
  readonly bytes: Buffer;
  readonly truth: FileTruth;
}

const MIME: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  tiff: 'image/tiff',
  pdf: 'application/pdf',
};

export function mimeOf(spec: FileSpec): string {
  return spec.output.kind === 'text_pdf' ? 'application/pdf' : (MIME[spec.output.format] ?? 'application/octet-stream');
}

function truthOf(
  spec: FileSpec,
  drawn: readonly RenderedSpecimen[],
  pixels: readonly (readonly [number, number])[],
): FileTruth {
  const pages = spec.parts.map((part, index): PageTruth => {
    const page = drawn[index];
    const fields = page?.fields ?? {};
    return { kind: part.kind, seed: part.seed, fields, ...(page?.mrz === undefined ? {} : { mrz: page.mrz }) };
  });
  const [first] = pages;
  if (first === undefined) throw new Error(`${spec.fileName} has no pages`);
  const degradation = spec.output.kind === 'scan' ? spec.output.degradation : null;
  return {
    ...first,
    file: spec.fileName,
    mime: mimeOf(spec),
    pageCount: pages.length,
    dpi: degradation?.dpi ?? null,
    degradation,
    ...(pixels.length > 0 ? { pixels } : {}),
    ...(pages.length > 1 ? { pages } : {}),
  };
}

function assemble(format: string, scans: readonly ScannedPage[], degradation: Degradation): Buffer {
  const { dpi } = degradation;
  const [first] = scans;
  if (first === undefined) throw new Error('nothing was scanned');
  switch (format) {
    case 'jpeg':
      return jpegWithDensity(first.bytes, dpi);
    case 'png':
      return pngWithDensity(first.bytes, dpi);
    case 'pdf':
      return imagePdf(
        scans.map(({ bytes, widthPx, heightPx }) => ({ jpeg: jpegWithDensity(bytes, dpi), widthPx, heightPx, dpi })),
      );
    case 'tiff':
      return tiff(
        scans.map(({ bytes, widthPx, heightPx }) => ({
          data: bytes,
          widthPx,
          heightPx,
          dpi,
          bits: degradation.colour === 'bilevel' ? 1 : 8,
        })),
      );
    default:
      return first.bytes;
  }
}

/** Draws, scans and packs one file. Single-image formats take one page; PDF and TIFF take any number. */
export async function makeFile(studio: Studio, spec: FileSpec): Promise<MadeFile> {
  const drawn = spec.parts.map(renderSpecimen);
  if (spec.output.kind === 'text_pdf') {
    const bytes = await studio.textPdf(drawn, '样本 SPECIMEN');
    return { bytes, truth: truthOf(spec, drawn, []) };
  }
  const { format, degradation } = spec.output;
  if (drawn.length > 1 && format !== 'pdf' && format !== 'tiff')
    throw new Error(`${spec.fileName}: ${format} holds one page`);
  const jobFormat = format === 'tiff' ? 'raw' : format === 'pdf' ? 'image/jpeg' : (`image/${format}` as const);
  const scans: ScannedPage[] = [];
  for (const [index, page] of drawn.entries()) {
    const seed = deriveSeed(spec.parts[index]?.seed ?? 0, 'scan', index);
    scans.push(await studio.scan(page, degradation, seed, jobFormat));
  }
  const pixels = scans.map((scan) => [scan.widthPx, scan.heightPx] as const);
  return { bytes: assemble(format, scans, degradation), truth: truthOf(spec, drawn, pixels) };
}
