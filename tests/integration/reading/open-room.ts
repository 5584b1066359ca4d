import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { PageImage } from '#main/reading/ports.ts';
import type { ReadingOutcome } from '#main/reading/room-session.ts';
import { workstationCommand } from '#scripts/lib/workstation-command.ts';
import type { ReadingResult } from '#shared/domain/reading/reading-result.ts';
import type { RoomReply, RoomRequest } from './room-protocol.ts';

export interface TestRoom {
  /** Of the main process; the room's page is below it. */
  readonly processId: number;
  ask(request: RoomRequest): Promise<unknown>;
  read(file: string, more?: Partial<Extract<RoomRequest, { kind: 'read' }>>): Promise<Reading>;
  close(): Promise<void>;
}

export interface Reading {
  readonly outcome: ReadingOutcome;
  readonly pages: readonly PageImage[];
}

/** A real room in its own process, with no way to any network but its own pages. */
export function openRoom(env: Readonly<Record<string, string>> = {}): TestRoom {
  const { program, args } = workstationCommand(join(import.meta.dirname, 'room-main.ts'));
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    serialization: 'advanced',
    env: { ...process.env, CHROMIUM_SHELL_HEADLESS: '1', NODE_OPTIONS: '', ...env },
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const waiting = new Map<number, (reply: RoomReply) => void>();
  child.on('message', (message) => {
    const reply = message as RoomReply;
    waiting.get(reply.id)?.(reply);
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      for (const [id, settle] of waiting) settle({ id, ok: false, value: `the room's process ended:\n${said}` });
      resolve();
    });
  });
  let lastId = 0;
  const ask = (request: RoomRequest): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      const id = lastId;
      waiting.set(id, ({ ok, value }) => {
        waiting.delete(id);
        if (ok) resolve(value);
        else reject(new Error(String(value)));
      });
      if (child.connected) child.send({ id, request });
      else reject(new Error(`the room's process has ended:\n${said}`));
    });
  return {
    processId: child.pid ?? 0,
    ask,
    read: async (file, more) => (await ask({ kind: 'read', file, ...more })) as Reading,
    async close() {
      ask({ kind: 'end' }).catch(() => undefined);
      await ended;
    },
  };
}

/** The result of a document that had to be readable. */
export function resultOf({ outcome }: Reading): ReadingResult {
  if (outcome.kind === 'failed') throw new Error(`not read: ${outcome.failure}`);
  return outcome.result;
}

export function valuesOf(result: ReadingResult): Record<string, string> {
  return Object.fromEntries(Object.entries(result.fields).map(([name, field]) => [name, field.value]));
}
