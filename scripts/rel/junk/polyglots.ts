import { readFileSync } from 'node:fs';
import { simplePdf } from '#scripts/specimens/formats/simple-pdf.ts';
import type { JunkFile } from './junk-file.ts';

const SPECIMENS = 'resources/specimens';

/** A ZIP of one stored file (APPNOTE 4.3); readers look for its directory from the end. */
function zip(name: string, content: string): Buffer {
  const facts = Buffer.alloc(22);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt32LE(content.length, 14);
  facts.writeUInt32LE(content.length, 18);
  const names = Buffer.from([name.length, 0, 0, 0]);
  const local = Buffer.concat([
    Buffer.from('PK\x03\x04', 'latin1'),
    facts,
    names,
    Buffer.from(name + content, 'latin1'),
  ]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\0', 'latin1'),
    facts,
    names,
    Buffer.alloc(14),
    Buffer.from(name, 'latin1'),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

/** A comment segment (ITU-T T.81 §B.2.4.5) right behind the start. */
function jpegWithComment(text: string): Buffer {
  const jpeg = readFileSync(`${SPECIMENS}/recognition-photo.jpg`);
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from(text, 'latin1')]);
  comment.writeUInt16BE(text.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
}

/** Files of two kinds at once, and one kind under the mask of another. `address` is where the hidden half calls. */
export function polyglots(address: string): readonly JunkFile[] {
  const script = `fetch('${address}')`;
  const html = `<html><img src="${address}"><script>${script}</script></html>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="${address}" width="9" height="9"/><script>${script}</script></svg>`;
  const pdf = (): Buffer => simplePdf({ pages: 1, text: 'SPECIMEN' });
  const of = (parts: readonly (string | Buffer)[]): Buffer =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
  const permit = (): Buffer => readFileSync(`${SPECIMENS}/hk-permit.png`);
  return [
    {
      name: 'html-and-pdf.pdf',
      why: 'a page of HTML, then a PDF',
      ends: ['read'],
      make: () => of([html, '\n', pdf()]),
    },
    {
      name: 'pdf-and-zip.pdf',
      why: 'a PDF, then a ZIP',
      ends: ['read', 'damaged_file'],
      make: () => of([pdf(), zip('run.js', script)]),
    },
    {
      name: 'png-and-zip.png',
      why: 'a picture, then a ZIP',
      ends: ['read'],
      make: () => of([permit(), zip('run.js', script)]),
    },
    {
      name: 'jpeg-and-script.jpg',
      why: 'a photo with a script as its comment',
      ends: ['read'],
      make: () => jpegWithComment(`*/=1;${script};/*`),
    },
    {
      name: 'jpeg-and-pdf.jpg',
      why: 'a photo with a PDF as its comment',
      ends: ['read'],
      make: () => jpegWithComment(pdf().toString('latin1')),
    },
    {
      name: 'gif-and-script.gif',
      why: 'the head of a GIF, then a script',
      ends: ['unsupported_type'],
      make: () => of([`GIF89a/*`, Buffer.alloc(40), `*/=1;${script}`]),
    },
    {
      name: 'gif.jpg',
      why: 'a GIF that is called a photo',
      ends: ['unsupported_type'],
      make: () =>
        Buffer.from('47494638396101000100800000ffffff00000021f90400000000002c00000000010001000002024401003b', 'hex'),
    },
    {
      name: 'svg.png',
      why: 'a drawing with a script that is called a picture',
      ends: ['unsupported_type'],
      make: () => of([svg]),
    },
    { name: 'html.pdf', why: 'HTML that is called a PDF', ends: ['unsupported_type'], make: () => of([html]) },
    {
      name: 'zip.pdf',
      why: 'a ZIP that is called a PDF',
      ends: ['unsupported_type'],
      make: () => zip('run.js', script),
    },
    {
      name: 'program.png',
      why: 'a program that is called a picture',
      ends: ['unsupported_type'],
      make: () => of(['MZ', Buffer.alloc(4096, 0x90)]),
    },
    {
      name: 'png-head-jpeg.png',
      why: 'the head of a PNG, the rest of a JPEG',
      ends: ['damaged_file'],
      make: () => of([Buffer.from('89504e470d0a1a0a', 'hex'), readFileSync(`${SPECIMENS}/recognition-photo.jpg`)]),
    },
    {
      name: 'pdf-head.pdf',
      why: 'the head and the end of a PDF, noise between them',
      ends: ['damaged_file'],
      make: () => of(['%PDF-1.7\n', Buffer.alloc(20_000, 'q\x9c\x01 0 obj <<', 'latin1'), '\n%%EOF\n']),
    },
  ];
}
