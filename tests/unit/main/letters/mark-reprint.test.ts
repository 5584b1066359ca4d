import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { plainPdf } from '#central/seed/result-pdf.ts';
import { markReprint } from '#main/letters/reprint/mark-reprint.ts';
import { smallPdf } from '#tests/support/ports.ts';

async function textOf(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, disableFontFace: true });
  const document = await task.promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  await task.destroy();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

test('the original stays as it is, the mark stands behind it, and the same bytes come out every time', async () => {
  const original = plainPdf(['存档证明', '教留服存〔2026〕000001号']);
  const marked = Buffer.from(markReprint(original, 3));
  expect(marked.subarray(0, original.length).equals(original)).toBe(true);
  expect(marked.equals(Buffer.from(markReprint(original, 3)))).toBe(true);
  expect((await textOf(marked)).replaceAll(/\s/g, '')).toContain('补打第3次');
});

test('a page without contents and resources can be marked too', async () => {
  const text = await textOf(markReprint(smallPdf('空白'), 1));
  expect(text.replaceAll(/\s/g, '')).toBe('补打第1次');
});

test('what is no PDF, or one whose pages cannot be found, is refused', () => {
  expect(() => markReprint(Buffer.from('PK'), 1)).toThrow('not a PDF');
  expect(() => markReprint(Buffer.from('%PDF-1.5\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF'), 1)).toThrow(
    'without pages',
  );
});
