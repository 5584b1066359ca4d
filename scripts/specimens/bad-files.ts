/**
 * Makes `tests/fixtures/bad-files/`: what people upload by mistake or on purpose. Run once and committed, since one of
 * them needs qpdf (`apt-get install qpdf`), which the product does not:
 *
 *     node_modules/.bin/node scripts/specimens/bad-files.ts
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDeflate, deflateSync } from 'node:zlib';
import type { ReadingFailure } from '#shared/domain/reading/reading-result.ts';
import { pngChunk } from './formats/density.ts';
import { simplePdf } from './formats/simple-pdf.ts';
import { json } from './write-set.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const OUT = join(ROOT, 'tests', 'fixtures', 'bad-files');
const SPECIMENS = join(ROOT, 'resources', 'specimens');

/** A system program, like Chromium: looked up on the PATH unless told where it is. */
const QPDF = process.env.QPDF_PATH ?? 'qpdf';

interface BadFile {
  readonly file: string;
  /** What the reading room answers; null where the file is readable but must do nothing else. */
  readonly expected: ReadingFailure | null;
  readonly why: string;
  readonly bytes: Buffer;
}

function header(width: number, height: number, bitDepth: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.writeUInt8(bitDepth, 8);
  return pngChunk('IHDR', data);
}

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Rows are deflated as they are made, so that 300 million pixels never stand in memory here either. */
async function whitePng(width: number, height: number): Promise<Buffer> {
  const row = Buffer.alloc(1 + Math.ceil(width / 8), 0xff);
  row.writeUInt8(0, 0);
  const deflate = createDeflate({ level: 9 });
  const parts: Buffer[] = [];
  deflate.on('data', (part: Buffer) => parts.push(part));
  for (let y = 0; y < height; y += 1) {
    if (!deflate.write(row)) await new Promise<void>((resolve) => deflate.once('drain', () => resolve()));
  }
  const ended = new Promise<void>((resolve) => deflate.once('end', () => resolve()));
  deflate.end();
  await ended;
  return Buffer.concat([
    PNG_SIGNATURE,
    header(width, height, 1),
    pngChunk('IDAT', Buffer.concat(parts)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Ten rows of data under a header that promises forty thousand: a decoder that trusts the header allocates gigabytes. */
function lyingPng(): Buffer {
  const data = deflateSync(Buffer.alloc(10 * 11, 0));
  return Buffer.concat([
    PNG_SIGNATURE,
    header(40_000, 40_000, 8),
    pngChunk('IDAT', data),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Locked with the password `specimen`. qpdf salts at random, so a file that is there already is kept as it is. */
async function encrypted(pdf: Buffer): Promise<Buffer> {
  const kept = join(OUT, 'password-protected.pdf');
  if (existsSync(kept)) return readFile(kept);
  const directory = await mkdtemp(join(tmpdir(), 'bad-files-'));
  try {
    const [plain, locked] = [join(directory, 'plain.pdf'), join(directory, 'locked.pdf')];
    await writeFile(plain, pdf);
    const run = spawnSync(QPDF, ['--encrypt', 'specimen', 'owner', '256', '--', plain, locked]);
    if (run.error !== undefined || run.status !== 0)
      throw new Error(`qpdf is needed (apt-get install qpdf): ${run.stderr?.toString() ?? ''}`);
    return await readFile(locked);
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function badFiles(): Promise<readonly BadFile[]> {
  const transcript = await readFile(join(SPECIMENS, 'recognition-transcript.pdf'));
  const photo = await readFile(join(SPECIMENS, 'recognition-photo.jpg'));
  const page = simplePdf({ pages: 1, text: 'SPECIMEN' });
  return [
    {
      file: 'truncated.pdf',
      expected: 'damaged_file',
      why: 'upload stopped half way',
      bytes: transcript.subarray(0, Math.floor(transcript.length * 0.4)),
    },
    {
      file: 'truncated.jpg',
      expected: 'damaged_file',
      why: 'stops inside its header, no pixel arrives',
      bytes: photo.subarray(0, 300),
    },
    {
      file: 'password-protected.pdf',
      expected: 'password_protected',
      why: 'AES-256, user password "specimen"',
      bytes: await encrypted(page),
    },
    {
      file: 'huge-300-megapixels.png',
      expected: 'too_many_pixels',
      why: '20000 × 15000 white pixels in a few kilobytes',
      bytes: await whitePng(20_000, 15_000),
    },
    {
      file: 'lying-header.png',
      expected: 'too_many_pixels',
      why: 'the header promises 1.6 gigapixels, ten rows follow',
      bytes: lyingPng(),
    },
    {
      file: 'text-named.jpg',
      expected: 'unsupported_type',
      why: 'a text file with the ending of a photo',
      bytes: Buffer.from('这是一个文本文件，不是照片。This is a text file, not a photo.\n', 'utf8'),
    },
    { file: 'empty.pdf', expected: 'empty_file', why: 'no bytes at all', bytes: Buffer.alloc(0) },
    {
      file: 'three-thousand-pages.pdf',
      expected: 'too_many_pages',
      why: '3,000 empty pages',
      bytes: simplePdf({ pages: 3000 }),
    },
    {
      file: 'giant-page.pdf',
      expected: null,
      why: 'one page of 5 × 5 metres: has to be drawn at a smaller scale',
      bytes: simplePdf({ pages: 1, text: 'SPECIMEN', sizePt: 14_400 }),
    },
    {
      file: 'script.pdf',
      expected: null,
      why: 'its opening action is JavaScript, which must never run',
      bytes: simplePdf({ pages: 1, text: 'SPECIMEN', script: "app.alert('SPECIMEN')" }),
    },
  ];
}

await mkdir(OUT, { recursive: true });
const files = await badFiles();
for (const { file, bytes } of files) {
  await writeFile(join(OUT, file), bytes);
  console.log(`${String(bytes.length).padStart(8)}  ${file}`);
}
await writeFile(
  join(OUT, 'index.json'),
  json(files.map(({ file, expected, why, bytes }) => ({ file, expected, why, bytes: bytes.length }))),
);
