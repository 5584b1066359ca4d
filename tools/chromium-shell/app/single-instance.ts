import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityOf, isAlive, type ProcessIdentity } from '#central/platform/process-identity.ts';

/** What a refused start tells the running one. */
export interface SecondStart {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

interface LockFile {
  readonly owner: ProcessIdentity;
  readonly socket: string;
  /** Tells this lock from any other, so that only the stale one that was read is ever taken away. */
  readonly mark: string;
}

const LOCK_NAME = 'chromium-shell.lock';
/** The system's limit for a socket's path is 108 bytes. */
const SOCKET_PATH_LIMIT = 100;
/** Delivers the message and leaves when it was read; Node cannot talk to a socket without giving up its turn. */
const NOTIFIER = `
const [socket, message] = process.argv.slice(1);
const client = require('node:net').connect(socket, () => client.end(message));
client.on('error', () => process.exit(1)).on('close', () => process.exit(0)).resume();
setTimeout(() => process.exit(1), 3000);
`;

/** One run per user data folder. The lock of a run that no longer lives is taken over. */
export class SingleInstanceLock {
  private readonly folder: string;
  private readonly onSecondStart: (start: SecondStart) => void;
  private held: { readonly lock: LockFile; readonly server: Server } | null = null;

  constructor(folder: string, onSecondStart: (start: SecondStart) => void) {
    this.folder = folder;
    this.onSecondStart = onSecondStart;
  }

  get isHeld(): boolean {
    return this.held !== null;
  }

  /** false: another run has it, and has been told of this start. */
  acquire(start: SecondStart): boolean {
    if (this.held !== null) return true;
    for (;;) {
      const mine = this.createLock();
      if (this.putInPlace(mine)) {
        this.held = { lock: mine, server: this.listen(mine.socket) };
        return true;
      }
      const theirs = this.readLock(this.file);
      if (theirs !== null && isAlive(theirs.owner)) {
        notify(theirs.socket, start);
        return false;
      }
      this.discardStale(theirs);
    }
  }

  release(): void {
    if (this.held === null) return;
    const { lock, server } = this.held;
    this.held = null;
    server.close();
    rmSync(lock.socket, { force: true });
    if (this.readLock(this.file)?.mark === lock.mark) rmSync(this.file, { force: true });
  }

  private get file(): string {
    return join(this.folder, LOCK_NAME);
  }

  private createLock(): LockFile {
    const mark = randomBytes(8).toString('hex');
    const near = join(this.folder, `chromium-shell-${mark}.sock`);
    const far = join(tmpdir(), `chromium-shell-${createHash('sha256').update(near).digest('hex').slice(0, 24)}.sock`);
    const socket = Buffer.byteLength(near) <= SOCKET_PATH_LIMIT ? near : far;
    return { owner: identityOf(process.pid), socket, mark };
  }

  /** Written aside and linked, so that nobody ever sees half a lock; false when there is one already. */
  private putInPlace(lock: LockFile): boolean {
    const draft = `${this.file}.${lock.mark}`;
    writeFileSync(draft, JSON.stringify(lock), { mode: 0o600 });
    try {
      linkSync(draft, this.file);
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }

  /** Renaming lets only one of several starters have the stale file; a fresh one caught by mistake is put back. */
  private discardStale(stale: LockFile | null): void {
    const aside = `${this.file}.${randomBytes(8).toString('hex')}.stale`;
    try {
      renameSync(this.file, aside);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
      throw error;
    }
    const caught = this.readLock(aside);
    if (caught !== null && caught.mark !== stale?.mark) linkSync(aside, this.file);
    else if (stale !== null) rmSync(stale.socket, { force: true });
    rmSync(aside, { force: true });
  }

  private readLock(file: string): LockFile | null {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as LockFile;
    } catch {
      return null;
    }
  }

  private listen(socket: string): Server {
    const server = createServer((connection) => {
      let text = '';
      connection.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      connection.on('end', () => {
        connection.end();
        this.onSecondStart(JSON.parse(text) as SecondStart);
      });
      connection.on('error', () => connection.destroy());
    });
    server.listen(socket);
    // Waiting for a second start is no reason to stay alive.
    return server.unref();
  }
}

function notify(socket: string, start: SecondStart): void {
  spawnSync(process.execPath, ['-e', NOTIFIER, socket, JSON.stringify(start)], { stdio: 'ignore', timeout: 5000 });
}
