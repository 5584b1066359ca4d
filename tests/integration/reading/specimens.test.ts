import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRoom, resultOf, type TestRoom, valuesOf } from './open-room.ts';

interface Truth {
  readonly kind: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly mrz?: readonly string[];
  readonly pages?: readonly { readonly fields: Readonly<Record<string, string>> }[];
}

const FOLDER = 'resources/specimens';
const truthOf = (name: string): Truth => JSON.parse(readFileSync(`${FOLDER}/${name}.truth.json`, 'utf8'));

let room: TestRoom;
beforeAll(() => {
  room = openRoom();
});
afterAll(() => room.close());

const SLOW = 180_000;

test.each(['recognition-passport', 'other-passport'])(
  '%s: every field of its zone, each boxed on the page image',
  async (name) => {
    const truth = truthOf(name);
    const reading = await room.read(`${FOLDER}/${name}.jpg`);
    const result = resultOf(reading);
    const { nameHan: _nameHan, optionalData, ...expected } = truth.fields;
    expect(valuesOf(result)).toEqual({ ...expected, ...(optionalData !== '' && { optionalData }) });
    expect(result.kind).toBe('passport');
    expect(result.mrz).toMatchObject({ format: 'TD3', lines: truth.mrz });
    expect(result.mrz?.checks.every((check) => check.ok)).toBe(true);
    const [page] = result.pages;
    const [image] = reading.pages;
    expect(image).toMatchObject({ page: 0, mime: 'image/jpeg', width: page?.width, height: page?.height });
    for (const { box, confidence } of Object.values(result.fields)) {
      const [left, top, width, height] = box;
      expect(left + width).toBeLessThanOrEqual((page?.width ?? 0) + 1);
      expect(top + height).toBeLessThanOrEqual((page?.height ?? 0) + 1);
      expect(top).toBeGreaterThan((page?.height ?? 0) / 2);
      expect(Math.min(width, height)).toBeGreaterThan(8);
      expect(confidence).toBeLessThan(1);
    }
  },
  SLOW,
);

const ALL = ['holder', 'institution', 'degree', 'field', 'awardDate', 'language'] as const;

test.each([
  ['diploma-us.jpg', ALL],
  ['recognition-diploma.pdf', ALL],
  ['other-diploma.pdf', ALL],
  ['diploma-chinese.jpg', ALL],
  ['diploma-french.jpg', ALL],
  ['diploma-german.jpg', ALL],
  ['diploma-russian.jpg', ALL],
  ['diploma-hong-kong.jpg', ['holder', 'degree', 'field', 'awardDate', 'language']],
] as const)(
  '%s is a diploma without being told so: %j',
  async (file, names) => {
    const truth = truthOf(file.replace(/\.\w+$/, ''));
    const result = resultOf(await room.read(`${FOLDER}/${file}`));
    const expected = Object.fromEntries(names.map((name) => [name, truth.fields[name]]));
    expect(result.kind).toBe('diploma');
    expect(valuesOf(result)).toMatchObject(expected);
    expect(result.mrz).toBeNull();
  },
  SLOW,
);

test(
  'diploma-japanese.jpg: set in columns, read where it is legible, and nothing is made up of the rest',
  async () => {
    const result = resultOf(await room.read(`${FOLDER}/diploma-japanese.jpg`, { hint: 'diploma' }));
    const truth = truthOf('diploma-japanese').fields;
    const read = valuesOf(result);
    expect(read).toMatchObject({ language: 'ja', institution: truth.institution, field: truth.field });
    for (const [name, value] of Object.entries(read)) expect(value).toBe(truth[name]);
  },
  SLOW,
);

test(
  'id-card.jpg: the number, and what it says',
  async () => {
    const result = resultOf(await room.read(`${FOLDER}/id-card.jpg`));
    const { idNumber, birthDate, sex } = truthOf('id-card').fields;
    expect(result.kind).toBe('id_card');
    expect(valuesOf(result)).toMatchObject({ idNumber, birthDate, sex });
  },
  SLOW,
);

test(
  'hk-permit.png: number, birth and expiry from its one line',
  async () => {
    const result = resultOf(await room.read(`${FOLDER}/hk-permit.png`));
    const { documentNumber, birthDate, expiryDate } = truthOf('hk-permit').fields;
    expect(result.kind).toBe('permit');
    expect(valuesOf(result)).toMatchObject({ documentNumber, birthDate, expiryDate });
  },
  SLOW,
);

describe('papers without a zone are given none', () => {
  test.each([
    ['recognition-photo.jpg', 'unknown'],
    ['recognition-stamps.jpg', 'stamp_page'],
    ['household-register.webp', 'household_register'],
    ['employer-letter.tiff', 'employer_letter'],
  ])(
    '%s, which is a %s',
    async (file, kind) => {
      const result = resultOf(await room.read(`${FOLDER}/${file}`));
      expect(result.mrz).toBeNull();
      expect(result.kind).toBe(kind);
    },
    SLOW,
  );
});

test(
  'seals: a red one on the household page, none to be told of in black and white, none looked for on a passport',
  async () => {
    const sealsOf = async (file: string) =>
      resultOf(await room.read(`${FOLDER}/${file}`)).pages.map(({ seals }) =>
        seals?.filter(({ confidence }) => confidence >= 0.5).map(({ colour }) => colour),
      );
    expect(await sealsOf('household-register.webp')).toEqual([['red']]);
    expect(await sealsOf('employer-letter.tiff')).toEqual([undefined, undefined]);
    expect(await sealsOf('other-passport.jpg')).toEqual([undefined]);
    expect(await sealsOf('recognition-authorisation-signed.pdf')).toEqual([[]]);
  },
  SLOW,
);

test(
  'employer-letter.tiff: the letter, and the social insurance record behind it, in black and white',
  async () => {
    const [letter, record] = truthOf('employer-letter').pages ?? [];
    const result = resultOf(await room.read(`${FOLDER}/employer-letter.tiff`));
    const { holder, idNumber, letterKind, contractFrom, contractTo, probationEnd } = letter?.fields ?? {};
    expect(valuesOf(result)).toMatchObject({ holder, idNumber, letterKind, contractFrom, contractTo, probationEnd });
    // Under the seal, black here, it may be lost: then no other date stands for it.
    expect(result.fields.issueDate?.value ?? letter?.fields.issuedOn).toBe(letter?.fields.issuedOn);
    const [insurance, ...others] = result.others ?? [];
    expect(others).toEqual([]);
    expect(insurance?.kind).toBe('social_insurance');
    expect(insurance?.fields.paidMonths).toMatchObject({ value: record?.fields.paidMonths, page: 1 });
    expect(insurance?.fields.holder?.value).toBe(record?.fields.holder);
  },
  SLOW,
);

test(
  'household-register.webp: the person, the household and its number',
  async () => {
    const { nameHan, idNumber, birthDate, sex, householdNumber } = truthOf('household-register').fields;
    const result = resultOf(await room.read(`${FOLDER}/household-register.webp`));
    expect(valuesOf(result)).toMatchObject({
      registerPage: 'member',
      holder: nameHan,
      idNumber,
      birthDate,
      sex,
      householdNumber,
    });
  },
  SLOW,
);

test(
  'recognition-transcript.pdf: head and foot of a transcript, from its text layer',
  async () => {
    const { holder, institution, degree, field, studentNumber, issuedOn, from, to } =
      truthOf('recognition-transcript').fields;
    const result = resultOf(await room.read(`${FOLDER}/recognition-transcript.pdf`));
    expect(result.kind).toBe('transcript');
    expect(valuesOf(result)).toMatchObject({
      holder,
      institution,
      degree,
      field,
      studentNumber,
      issueDate: issuedOn,
      studyFrom: from?.slice(0, 7),
      studyTo: to?.slice(0, 7),
    });
  },
  SLOW,
);

test(
  'a PDF with a text layer is read from it and still drawn for the viewer',
  async () => {
    const reading = await room.read(`${FOLDER}/recognition-transcript.pdf`);
    const [page] = resultOf(reading).pages;
    expect(page?.engine).toBe('text_layer');
    expect(page?.text).toContain('Yanxiao Lyu');
    expect(reading.pages[0]).toMatchObject({ mime: 'image/png', width: page?.width, height: page?.height });
    const line = page?.lines.find((one) => one.text.includes('Academic Transcript'));
    expect(line?.box[1] ?? 0).toBeGreaterThan(50);
    expect(line?.box[3] ?? 0).toBeGreaterThan(10);
  },
  SLOW,
);

test(
  'both pages of a TIFF are read and delivered',
  async () => {
    const reading = await room.read(`${FOLDER}/employer-letter.tiff`);
    expect(resultOf(reading).pages).toHaveLength(2);
    expect(reading.pages.map((image) => image.page).sort()).toEqual([0, 1]);
  },
  SLOW,
);

/** The same photograph with an EXIF orientation (TIFF tag 274), as a telephone held otherwise would write it. */
function turnedByExif(file: string, orientation: number): Uint8Array {
  const bytes = readFileSync(file);
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const body = [...Buffer.from('Exif\0\0', 'latin1'), ...tiff];
  const segment = [0xff, 0xe1, 0, body.length + 2, ...body];
  return Uint8Array.from([...bytes.subarray(0, 2), ...segment, ...bytes.subarray(2)]);
}

test.each([3, 6, 8])(
  'a passport lying otherwise (EXIF %i) is turned upright, boxes and all',
  async (orientation) => {
    const file = `${FOLDER}/other-passport.jpg`;
    const upright = resultOf(await room.read(file));
    const turned = resultOf(await room.read(file, { bytes: turnedByExif(file, orientation) }));
    expect(valuesOf(turned)).toEqual(valuesOf(upright));
    expect(turned.pages[0]).toMatchObject({ width: upright.pages[0]?.width, height: upright.pages[0]?.height });
    const [left = 0, top = 0] = upright.fields.birthDate?.box ?? [];
    const box = turned.fields.birthDate?.box;
    expect(Math.abs((box?.[0] ?? 0) - left)).toBeLessThan(6);
    expect(Math.abs((box?.[1] ?? 0) - top)).toBeLessThan(6);
  },
  SLOW,
);

test(
  'a photograph without text is shown as its EXIF orientation says',
  async () => {
    const file = `${FOLDER}/recognition-photo.jpg`;
    const [image] = (await room.read(file, { bytes: turnedByExif(file, 6) })).pages;
    expect(image).toMatchObject({ width: 567, height: 390 });
  },
  SLOW,
);

test(
  'nothing was asked of any network, and nothing can be',
  async () => {
    const requested = (await room.ask({ kind: 'requested' })) as string[];
    expect(requested.length).toBeGreaterThan(20);
    expect(requested.filter((url) => !/^(app:\/\/reading-room\/|blob:)/.test(url))).toEqual([]);
    const attempt = "fetch('https://example.com/').then(() => 'sent', (error) => error.name)";
    expect(await room.ask({ kind: 'evaluate', code: attempt })).toBe('TypeError');
    const socket =
      "(() => { try { new WebSocket('wss://example.com/'); return 'tried' } catch (error) { return error.name } })()";
    await room.ask({ kind: 'evaluate', code: socket });
    const after = (await room.ask({ kind: 'requested' })) as string[];
    expect(after.filter((url) => url.includes('example.com'))).toEqual([]);
    expect(await room.ask({ kind: 'evaluate', code: 'typeof require + typeof process' })).toBe('undefinedundefined');
    expect(await room.ask({ kind: 'evaluate', code: 'crossOriginIsolated' })).toBe(true);
  },
  SLOW,
);
