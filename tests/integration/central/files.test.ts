import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Upload } from 'tus-js-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileState, problem } from '#shared/central/api.ts';
import { enrolTestStation, problemCode, type TestStation } from '../../support/central-client.ts';
import { startTestCentre, type TestCentre } from '../../support/centre.ts';

let centre: TestCentre;
let station: TestStation;
beforeAll(async () => {
  centre = await startTestCentre();
  station = await enrolTestStation(centre);
});
afterAll(() => centre.close());

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const auth = () => ({ authorization: `Bearer ${station.token}`, 'tus-resumable': '1.0.0' });

async function begin(bytes: Uint8Array, declared = hashOf(bytes)): Promise<string> {
  const response = await fetch(`${centre.url}/v1/files`, {
    method: 'POST',
    headers: { ...auth(), 'upload-length': String(bytes.length), 'upload-metadata': `sha256 ${base64(declared)}` },
  });
  expect(response.status).toBe(201);
  return new URL(response.headers.get('location') ?? '', centre.url).href;
}

function patch(url: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
  const headers = { ...auth(), 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
  return fetch(url, { method: 'PATCH', headers, body: bytes });
}

async function offsetOf(url: string): Promise<number> {
  const response = await fetch(url, { method: 'HEAD', headers: auth() });
  return Number(response.headers.get('upload-offset'));
}

async function state(hash: string) {
  return fileState.parse((await station.send(`/v1/files/${hash}/state`)).body);
}

function download(hash: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${centre.url}/v1/files/${hash}`, { headers: { ...auth(), ...headers } });
}

/** Sends a PATCH that promises all of `bytes` and breaks the connection after `sent` of them. */
async function breakOff(url: string, bytes: Uint8Array, sent: number): Promise<void> {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname);
  const headers = { ...auth(), 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `PATCH ${pathname} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-length: ${bytes.length}\r\n${lines.join('')}\r\n`;
  await new Promise<void>((resolve) => socket.write(head, () => resolve()));
  await new Promise<void>((resolve) => socket.write(bytes.subarray(0, sent), () => resolve()));
  await new Promise((resolve) => setTimeout(resolve, 300));
  socket.destroy();
}

describe('an upload', () => {
  it('by the tus client that stations use is held whole', async () => {
    const bytes = randomBytes(300_000);
    const hash = hashOf(bytes);
    await new Promise<void>((resolve, reject) => {
      new Upload(bytes, {
        endpoint: `${centre.url}/v1/files`,
        headers: { authorization: `Bearer ${station.token}` },
        metadata: { sha256: hash, filename: '护照.jpg' },
        chunkSize: 100_000,
        onSuccess: () => resolve(),
        onError: reject,
      }).start();
    });
    expect(await state(hash)).toEqual({ hash, held: true, size: 300_000 });
  });

  it('goes on after a break where the centre stands, and only whole counts as held', async () => {
    const bytes = randomBytes(400_000);
    const url = await begin(bytes);
    await breakOff(url, bytes, 250_000);
    let offset = 0;
    await expect
      .poll(async () => {
        offset = await offsetOf(url);
        return offset;
      })
      .toBeGreaterThan(0);
    expect(offset).toBeLessThanOrEqual(250_000);
    expect((await state(hashOf(bytes))).held).toBe(false);
    const rest = await patch(url, offset, bytes.subarray(offset));
    expect([rest.status, rest.headers.get('upload-offset')]).toEqual([204, '400000']);
    const back = await download(hashOf(bytes));
    expect(hashOf(new Uint8Array(await back.arrayBuffer()))).toBe(hashOf(bytes));
  });

  it('that is complete says so again to a client that lost the answer', async () => {
    const bytes = randomBytes(10_000);
    const url = await begin(bytes);
    expect((await patch(url, 0, bytes)).status).toBe(204);
    expect(await offsetOf(url)).toBe(10_000);
  });

  it('whose bytes are not the declared ones is refused and thrown away', async () => {
    const bytes = randomBytes(50_000);
    const other = hashOf(randomBytes(8));
    const url = await begin(bytes, other);
    const answer = await patch(url, 0, bytes);
    expect(answer.status).toBe(460);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(problem.parse(await answer.json()).code).toBe('hash_mismatch');
    expect((await state(other)).held).toBe(false);
    expect((await state(hashOf(bytes))).held).toBe(false);
    expect(await readdir(join(centre.centre.uploadsDir))).not.toContain(url.split('/').at(-1));
    expect((await fetch(url, { method: 'HEAD', headers: auth() })).status).toBe(404);
  });

  it('needs a hash, a right offset and a token', async () => {
    const noHash = await fetch(`${centre.url}/v1/files`, {
      method: 'POST',
      headers: { ...auth(), 'upload-length': '5' },
    });
    expect([noHash.status, problem.parse(await noHash.json()).code]).toEqual([400, 'hash_missing']);
    const url = await begin(randomBytes(100));
    const wrong = await patch(url, 50, randomBytes(50));
    expect([wrong.status, problem.parse(await wrong.json()).code]).toEqual([409, 'offset_conflict']);
    const strange = await fetch(url, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } });
    expect(strange.status).toBe(401);
  });

  it('larger than allowed is refused before a byte is sent', async () => {
    const headers = {
      ...auth(),
      'upload-length': String(201 * 1024 * 1024),
      'upload-metadata': `sha256 ${base64('a'.repeat(64))}`,
    };
    const answer = await fetch(`${centre.url}/v1/files`, { method: 'POST', headers });
    expect([answer.status, problem.parse(await answer.json()).code]).toEqual([413, 'too_large']);
  });
});

describe('a download', () => {
  const bytes = randomBytes(120_000);
  const hash = hashOf(bytes);
  beforeAll(async () => {
    await patch(await begin(bytes), 0, bytes);
  });

  it('goes on from any byte', async () => {
    const part = await download(hash, { range: 'bytes=100000-' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 100000-119999/120000']);
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(100_000))).toBe(true);
    const tail = await download(hash, { range: 'bytes=-5' });
    expect(Buffer.from(await tail.arrayBuffer()).equals(bytes.subarray(-5))).toBe(true);
    const middle = await download(hash, { range: 'bytes=10-19', 'if-range': `"${hash}"` });
    expect(Buffer.from(await middle.arrayBuffer()).equals(bytes.subarray(10, 20))).toBe(true);
  });

  it('is whole when the range is of another file, or makes no sense', async () => {
    for (const headers of [{ range: 'bytes=5-9', 'if-range': '"another"' }, { range: 'lines=1-2' }]) {
      const whole = await download(hash, headers);
      expect([whole.status, (await whole.arrayBuffer()).byteLength]).toEqual([200, 120_000]);
    }
  });

  it('past the end is told so', async () => {
    const answer = await download(hash, { range: 'bytes=120000-' });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([416, 'bytes */120000']);
    expect(problem.parse(await answer.json()).code).toBe('range_not_satisfiable');
  });

  it('need not be repeated: the hash is the tag', async () => {
    const first = await download(hash);
    expect(first.headers.get('etag')).toBe(`"${hash}"`);
    await first.arrayBuffer();
    expect((await download(hash, { 'if-none-match': `"${hash}"` })).status).toBe(304);
  });

  it('of what is not held is not found', async () => {
    const answer = await station.send(`/v1/files/${'0'.repeat(64)}`);
    expect([answer.status, problemCode(answer)]).toEqual([404, 'not_found']);
    expect(await state('0'.repeat(64))).toMatchObject({ held: false, size: null });
  });
});
