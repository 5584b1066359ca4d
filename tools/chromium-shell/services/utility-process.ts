import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { guardEmitterClass, guardObject } from '../core/guard.ts';

const ENTRY = join(import.meta.dirname, 'utility-entry.ts');

/** A child started by `utilityProcess.fork`. Messages are structured clones, as in Electron; it ends with this process. */
class UtilityProcess extends EventEmitter {
  private readonly child: ChildProcess;

  constructor(modulePath: string, args: readonly string[]) {
    super();
    this.child = fork(ENTRY, [modulePath, ...args], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
      execArgv: [],
    });
    this.child.on('spawn', () => this.emit('spawn'));
    this.child.on('message', (message) => this.emit('message', message));
    this.child.on('exit', (code) => this.emit('exit', code ?? 1));
    // Said by `exit`; a message to a child that is gone is lost in Electron too.
    this.child.on('error', () => undefined);
    // An idle child must not keep the application alive.
    this.child.unref();
    this.child.channel?.unref();
  }

  get pid(): number | undefined {
    return this.child.exitCode === null ? this.child.pid : undefined;
  }

  postMessage(message: object): void {
    if (this.child.connected) this.child.send(message);
  }

  kill(): boolean {
    return this.child.kill();
  }
}

guardEmitterClass('UtilityProcess', UtilityProcess);

/** Electron's `utilityProcess`, as a process of plain Node. */
export const utilityProcess = guardObject('utilityProcess', {
  fork: (modulePath: string, args: readonly string[] = [], _options: object = {}): UtilityProcess =>
    new UtilityProcess(modulePath, args),
});
