import { simplePdf } from '#scripts/specimens/formats/simple-pdf.ts';
import { deflateBomb, nestedDeflateBomb } from './deflate-bomb.ts';
import type { JunkFile } from './junk-file.ts';
import { onePagePdf, type PdfObject, pdfOf } from './pdf-objects.ts';

const STOPPED = ['damaged_file', 'too_complex'] as const;
const DRAW_A_FORM = { body: '<< >>', stream: '/F0 Do' } as const;

/** Ten forms each drawing the next ten times: ten thousand million drawings in a kilobyte. */
function formsInForms(): Buffer {
  const levels = 10;
  const forms = Array.from({ length: levels }, (_, index): PdfObject => {
    const next = index + 1 < levels ? `/XObject << /F0 ${6 + index} 0 R >>` : '';
    const draws = index + 1 < levels ? '/F0 Do '.repeat(10) : '0 0 9 9 re f';
    return {
      body: `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${next} >> >>`,
      stream: draws,
    };
  });
  return onePagePdf(DRAW_A_FORM, '/XObject << /F0 5 0 R >>', forms);
}

/** A form that draws itself. */
function formInItself(): Buffer {
  const form = {
    body: '<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /F0 5 0 R >> >> >>',
    stream: '/F0 Do',
  };
  return onePagePdf(DRAW_A_FORM, '/XObject << /F0 5 0 R >>', [form]);
}

function picture(dictionary: string, stream: Uint8Array | string): Buffer {
  const body = `<< /Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 ${dictionary} >>`;
  return onePagePdf({ body: '<< >>', stream: '595 0 0 842 0 0 cm /I0 Do' }, '/XObject << /I0 5 0 R >>', [
    { body, stream },
  ]);
}

/** Objects in a compressed stream that opens to gigabytes; the catalogue is one of them. */
function objectStreamBomb(): Buffer {
  const row = (type: number, field: number, last: number): Buffer => {
    const bytes = Buffer.alloc(6);
    bytes.writeUInt8(type, 0);
    bytes.writeUInt32BE(field, 1);
    bytes.writeUInt8(last, 5);
    return bytes;
  };
  const bomb = nestedDeflateBomb(4000, '1 0 <</Type/Catalog>> ', 2);
  const head = '%PDF-1.7\n';
  const objects = `3 0 obj\n<< /Type /ObjStm /N 100000000 /First 8 /Filter [/FlateDecode /FlateDecode] /Length ${bomb.length} >>\nstream\n`;
  const tableAt = head.length + objects.length + bomb.length + '\nendstream\nendobj\n'.length;
  const rows = Buffer.concat([row(0, 0, 255), row(2, 3, 0), row(2, 3, 1), row(1, head.length, 0), row(1, tableAt, 0)]);
  return Buffer.concat([
    Buffer.from(head + objects, 'latin1'),
    bomb,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
    Buffer.from(`4 0 obj\n<< /Type /XRef /Size 5 /W [1 4 1] /Root 1 0 R /Length ${rows.length} >>\nstream\n`, 'latin1'),
    rows,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${tableAt}\n%%EOF\n`, 'latin1'),
  ]);
}

/** A table of two thousand million objects, in a few bytes. */
function tableBomb(): Buffer {
  const head = '%PDF-1.7\n';
  const bomb = nestedDeflateBomb(2000, '\x01', 2);
  return Buffer.concat([
    Buffer.from(
      `${head}4 0 obj\n<< /Type /XRef /Size 2147483647 /Index [0 2147483647] /W [1 4 1] /Root 1 0 R /Filter [/FlateDecode /FlateDecode] /Length ${bomb.length} >>\nstream\n`,
      'latin1',
    ),
    bomb,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${head.length}\n%%EOF\n`, 'latin1'),
  ]);
}

function pagesInPages(): Buffer {
  return pdfOf([
    { body: '<< /Type /Catalog /Pages 2 0 R >>' },
    { body: '<< /Type /Pages /Count 3 /Kids [3 0 R 2 0 R] >>' },
    { body: '<< /Type /Pages /Count 2 /Parent 2 0 R /Kids [2 0 R 3 0 R] >>' },
  ]);
}

function tiling(): Buffer {
  const cells = {
    body: '<< /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.00001 /YStep 0.00001 /Resources << /Pattern << /P0 5 0 R >> >> >>',
    stream: '/Pattern cs /P0 scn 0 0 1 1 re f',
  };
  const fill = { body: '<< >>', stream: '/Pattern cs /P0 scn 0 0 595 842 re f' };
  return onePagePdf(fill, '/Pattern << /P0 5 0 R >>', [cells]);
}

/** A JPEG 2000 codestream's SIZ marker (ITU-T T.800 §A.5.1) of two thousand million pixels a side, then nonsense. */
function wrongJpx(): Buffer {
  const size = Buffer.alloc(41);
  size.writeUInt16BE(41, 0);
  for (const at of [4, 8, 20, 24]) size.writeUInt32BE(0x7fff_ffff, at);
  size.writeUInt16BE(1, 36);
  size.set([7, 1, 1], 38);
  return Buffer.concat([Buffer.from([0xff, 0x4f, 0xff, 0x51]), size, Buffer.alloc(4000, 0x5a)]);
}

/** JBIG2 page information (ITU-T T.88 §7.4.8) of four thousand million pixels a side, then a generic region of nonsense. */
function wrongJbig2(): Buffer {
  const page = Buffer.from('00000000300001000000138000000080000000000000000000000000000000', 'hex');
  const region = Buffer.from('0000000126000100000fff7fffffff7fffffff00000000000000000000', 'hex');
  return Buffer.concat([page, region, Buffer.alloc(4000, 0xa5)]);
}

/** The content of a page that never ends drawing, or opens to more than any memory holds. */
export const PDF_BOMBS: readonly JunkFile[] = [
  {
    name: 'ten-thousand-pages.pdf',
    why: '10,000 empty pages',
    ends: ['too_many_pages'],
    make: () => simplePdf({ pages: 10_000 }),
  },
  {
    name: 'promised-pages.pdf',
    why: 'two thousand million pages promised, one there',
    ends: ['too_many_pages', 'damaged_file', 'read'],
    make: () =>
      pdfOf([
        { body: '<< /Type /Catalog /Pages 2 0 R >>' },
        { body: '<< /Type /Pages /Count 2147483647 /Kids [3 0 R] >>' },
        { body: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>' },
      ]),
  },
  { name: 'pages-in-pages.pdf', why: 'a page tree that holds itself', ends: STOPPED, make: pagesInPages },
  {
    name: 'nested-deflate.pdf',
    why: 'content deflated four times: 8 GB of spaces',
    ends: STOPPED,
    make: () =>
      onePagePdf({
        body: '<< /Filter [/FlateDecode /FlateDecode /FlateDecode /FlateDecode] >>',
        stream: nestedDeflateBomb(8000, ' ', 4),
      }),
  },
  {
    name: 'endless-strokes.pdf',
    why: 'content of 200 million strokes in some kilobytes',
    ends: STOPPED,
    make: () =>
      onePagePdf({
        body: '<< /Filter [/FlateDecode /FlateDecode] >>',
        stream: nestedDeflateBomb(3000, '0 0 m 9 9 l S\n', 2),
      }),
  },
  { name: 'forms-in-forms.pdf', why: 'ten thousand million drawings by ten forms', ends: STOPPED, make: formsInForms },
  {
    name: 'form-in-itself.pdf',
    why: 'a form that draws itself',
    ends: ['damaged_file', 'too_complex', 'read'],
    make: formInItself,
  },
  { name: 'object-stream.pdf', why: 'compressed objects of 4 GB', ends: STOPPED, make: objectStreamBomb },
  { name: 'table.pdf', why: 'a table of two thousand million objects', ends: STOPPED, make: tableBomb },
  {
    name: 'nested-arrays.pdf',
    why: 'a million brackets open, none closes',
    ends: STOPPED,
    make: () => onePagePdf({ body: '[ '.repeat(1_000_000) }),
  },
  {
    name: 'tiling.pdf',
    why: 'a pattern of hundred-thousandths of a point, tiled by itself',
    ends: ['damaged_file', 'too_complex', 'read'],
    make: tiling,
  },
  {
    name: 'picture-bomb.pdf',
    why: 'a small picture whose data opens to 8 GB',
    ends: STOPPED,
    make: () =>
      picture('/Width 600 /Height 800 /Filter [/FlateDecode /FlateDecode]', nestedDeflateBomb(8000, '\x40', 2)),
  },
  {
    name: 'predictor.pdf',
    why: 'rows of a thousand million bytes by their predictor',
    ends: STOPPED,
    make: () =>
      picture(
        '/Width 600 /Height 800 /Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 1000000000 /Colors 4 >>',
        deflateBomb(3, '\x02'),
      ),
  },
  {
    name: 'jbig2.pdf',
    why: 'JBIG2 of a page without end, then nonsense',
    ends: STOPPED,
    make: () => picture('/Width 600 /Height 800 /Filter /JBIG2Decode', wrongJbig2()),
  },
  {
    name: 'jpx.pdf',
    why: 'JPEG 2000 of two thousand million pixels a side, said to be small',
    ends: STOPPED,
    make: () => picture('/Width 600 /Height 800 /Filter /JPXDecode', wrongJpx()),
  },
  {
    name: 'fax.pdf',
    why: 'a fax of a thousand million columns',
    ends: STOPPED,
    make: () =>
      picture(
        '/Width 600 /Height 800 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 1000000000 >>',
        Buffer.alloc(4000, 0x35),
      ),
  },
  {
    name: 'inline-picture.pdf',
    why: 'a picture of 1.6 gigapixels within the content',
    ends: ['damaged_file', 'too_complex', 'too_many_pixels'],
    make: () =>
      onePagePdf({
        body: '<< >>',
        stream: 'q 595 0 0 842 0 0 cm BI /W 40000 /H 40000 /BPC 1 /CS /G ID 0000000000 EI Q',
      }),
  },
];
