import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attempts, attemptsInPage, type Load } from './escape/attempts-in-page.ts';
import { attemptsInWorker } from './escape/attempts-in-worker.ts';
import { callingPapers } from './escape/calling-papers.ts';
import { filesInPage } from './escape/files-in-page.ts';
import { type Listener, openListener } from './escape/listener.ts';
import { openRoom, type TestRoom } from './open-room.ts';

/** Nothing of the room reaches a network or a file: proven by trying, from where its decoders run. */
const SLOW = 120_000;
const SCRIPT = '/assets/script-of-the-test.js';

let room: TestRoom;
let listener: Listener;
beforeAll(async () => {
  listener = await openListener();
  room = openRoom();
  await room.read('resources/specimens/recognition-transcript.pdf');
}, SLOW);
afterAll(async () => {
  await room.close();
  await listener.close();
});

type Script<Argument> = (argument: Argument, load: Load) => unknown;

/** A function as a script that calls it. */
function callOf<Argument>(run: Script<Argument>, argument: Argument): string {
  return `(${run.toString()})(${JSON.stringify(argument)}, (address) => import(address))`;
}

/** What a function finds in the room's page. */
function inRoom<Argument>(run: Script<Argument>, argument: Argument): Promise<unknown> {
  return room.ask({ kind: 'evaluate', code: callOf(run, argument) });
}

function reachedOf(attempts: Attempts): readonly string[] {
  return Object.keys(attempts).filter((name) => attempts[name] === 'reached');
}

test('the listener hears whoever calls it', async () => {
  const own = await openListener();
  await fetch(`http://127.0.0.1:${own.port}/heard`);
  expect(own.calls).toEqual(['GET /heard HTTP/1.1']);
  await own.close();
});

test(
  'papers that ask to call somebody are read, and nobody is called',
  async () => {
    for (const { name, bytes } of callingPapers(`http://127.0.0.1:${listener.port}/`)) {
      const { outcome } = await room.read(name, { bytes });
      expect(outcome.kind === 'read' || outcome.failure, name).not.toBe('reading_room_lost');
      expect(listener.calls, name).toEqual([]);
    }
    const requested = (await room.ask({ kind: 'requested' })) as readonly string[];
    expect(requested.filter((address) => address.includes(`127.0.0.1:${listener.port}`))).toEqual([]);
  },
  SLOW,
);

test(
  'no file of the machine, no other page of the station and nothing of Node is within reach',
  async () => {
    const other = '01940000-0000-7000-8000-000000000001';
    const attempts = await inRoom(filesInPage, [
      'file:///etc/hostname',
      `file://${process.cwd()}/package.json`,
      'app://workstation/index.html',
      'app://letters/index.html',
      `app://workstation/documents/${other}/pages/0`,
      `/job/${other}/original`,
      '/tessdata/../../package.json',
      '/..%2f..%2fpackage.json',
      '/vendor/%2e%2e/%2e%2e/main/index.js',
      '/models/..%5c..%5cpackage.json',
      'chrome://version',
      'devtools://devtools/bundled/inspector.html',
      'view-source:file:///etc/hostname',
      'filesystem:file:///etc/hostname',
    ]);
    expect(attempts).toEqual({
      reached: [],
      foreign: [],
      bridge: ['deliverPage', 'fail', 'finish', 'reportProgress', 'takeJob'],
    });
  },
  SLOW,
);

test(
  'a worker of the room reaches nothing either',
  async () => {
    const code = `${callOf(attemptsInWorker, listener.port)}.then((attempts) => postMessage(attempts))`;
    await room.ask({ kind: 'serve_script', path: SCRIPT, code });
    const attempts = (await inRoom(
      (path) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(path, { type: 'module' });
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
        }),
      SCRIPT,
    )) as Attempts;
    expect(Object.keys(attempts)).toHaveLength(8);
    expect(reachedOf(attempts)).toEqual([]);
    expect(listener.calls).toEqual([]);
  },
  SLOW,
);

test(
  'whatever a page can do, the room’s page reaches nobody, stays where it is and reads on',
  async () => {
    const attempts = (await inRoom(attemptsInPage, listener.port)) as Attempts;
    expect(Object.keys(attempts).length).toBeGreaterThan(35);
    expect(reachedOf(attempts)).toEqual([]);
    expect(listener.calls).toEqual([]);
    const { outcome } = await room.read('resources/specimens/recognition-transcript.pdf');
    expect(outcome.kind).toBe('read');
    expect(listener.calls).toEqual([]);
  },
  SLOW,
);
