import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committedSet } from '#scripts/specimens/committed-set.ts';
import { degradationFor } from '#scripts/specimens/degrade.ts';
import { makeFile } from '#scripts/specimens/make-file.ts';
import type { FileSpec } from '#scripts/specimens/model.ts';
import { generateOffice } from '#scripts/specimens/office.ts';
import { renderOffice } from '#scripts/specimens/render-office.ts';
import { openStudio, type Studio } from '#scripts/specimens/studio.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio.close());

function named(name: string): FileSpec {
  const spec = committedSet(7).find((file) => file.fileName === name);
  if (spec === undefined) throw new Error(`no ${name}`);
  return spec;
}

describe('scans', () => {
  it('are the same bytes for the same seed', async () => {
    const first = await makeFile(studio, named('recognition-passport.jpg'));
    const second = await makeFile(studio, named('recognition-passport.jpg'));
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(second.truth).toEqual(first.truth);
  });

  it('have the pixels that size, resolution and quarter turns ask for', async () => {
    const spec = named('diploma-us.jpg');
    const degradation = degradationFor(1, 'typical', { dpi: 100, quarterTurns: 1 });
    const { truth } = await makeFile(studio, { ...spec, output: { kind: 'scan', format: 'jpeg', degradation } });
    expect(truth.pixels).toEqual([[850, 1100]]);
  });

  it('carry their resolution in the JPEG header', async () => {
    const { bytes } = await makeFile(studio, named('recognition-photo.jpg'));
    expect([bytes.readUInt8(13), bytes.readUInt16BE(14)]).toEqual([1, 300]);
  });

  it('become image-only PDFs, and portal papers PDFs with text', async () => {
    const scan = (await makeFile(studio, named('recognition-authorisation-signed.pdf'))).bytes.toString('latin1');
    expect(scan).toContain('/DCTDecode');
    expect(scan).not.toContain('/Font');
    const text = (await makeFile(studio, named('recognition-transcript.pdf'))).bytes.toString('latin1');
    expect(text).toContain('/Font');
    expect(text).toContain('/CreationDate (D:20200101000000');
  });

  it('become two-page TIFFs', async () => {
    const { bytes } = await makeFile(studio, named('employer-letter.tiff'));
    let pages = 0;
    for (let at = bytes.readUInt32LE(4); at !== 0; at = bytes.readUInt32LE(at + 2 + bytes.readUInt16LE(at) * 12))
      pages += 1;
    expect([bytes.toString('latin1', 0, 2), pages]).toEqual(['II', 2]);
  });
});

describe('the office on disk', () => {
  it('has every file of its index, and is left alone when it is complete', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'office-'));
    try {
      const office = generateOffice(7, { applications: 1 });
      const index = await renderOffice(directory, office, { studio });
      expect(index.files).toHaveLength(office.applications[0]?.materials.length ?? 0);
      for (const file of index.files) expect((await readFile(join(directory, file.file))).length).toBe(file.bytes);
      const path = join(directory, 'index.json');
      const before = (await stat(path)).mtimeMs;
      expect(await renderOffice(directory, office, { studio })).toEqual(index);
      expect((await stat(path)).mtimeMs).toBe(before);
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
