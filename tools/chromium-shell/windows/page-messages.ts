import type { WebContents as ElectronContents } from 'electron';
import { shellBrowser } from '../browser/shell-browser.ts';
import { describeError, report } from '../core/log.ts';
import { ipcMain } from '../ipc/ipc-main.ts';
import { nodeCodec } from '../ipc/node-codec.ts';
import { toAppOrigin } from '../loopback/origin-map.ts';
import type { PageMessage } from '../page/preload-world.ts';
import { chromiumPermissions } from '../session/permissions.ts';
import type { ShellSession } from '../session/session.ts';
import type { Frame } from './frame-tracker.ts';
import type { Page } from './page.ts';

export interface Sender {
  readonly id: number;
  readonly session: ShellSession;
  isDestroyed(): boolean;
  send(channel: string, ...args: unknown[]): void;
}

type Attachments = readonly Uint8Array<ArrayBuffer>[];
type Answerable = Exclude<PageMessage, { kind: 'open' | 'close' | 'title' }>;

/** What a page says through its preload: calls, messages, and questions about permissions. */
export function answerPage(sender: Sender, page: Page, message: Answerable, attachments: Attachments): void {
  const task =
    message.kind === 'permission'
      ? answerPermission(sender, page, message)
      : dispatch(sender, page, message, attachments);
  task.catch((error: unknown) => report(describeError(error)));
}

async function dispatch(
  sender: Sender,
  page: Page,
  message: Exclude<Answerable, { kind: 'permission' }>,
  received: Attachments,
): Promise<void> {
  const args = nodeCodec.unpack(message.args, received) as unknown[];
  const event = createEvent(sender, page.frames.mainFrame);
  if (message.kind === 'send') {
    ipcMain.emit(message.channel, event, ...args);
    return;
  }
  const { ok, value } = await ipcMain.answer(event, message.channel, args);
  const { id, channel } = message;
  try {
    const { tree, attachments } = nodeCodec.pack(value);
    page.channel.deliver({ kind: 'reply', id, ok, value: tree }, attachments);
  } catch (error) {
    const text = `Error invoking remote method '${channel}': ${String(error)}`;
    page.channel.deliver({ kind: 'reply', id, ok: false, value: text });
  }
}

function createEvent(sender: Sender, senderFrame: Frame): object {
  return {
    type: 'frame',
    sender,
    senderFrame,
    processId: senderFrame.processId,
    frameId: senderFrame.routingId,
    ports: [],
    reply: (channel: string, ...args: unknown[]) => sender.send(channel, ...args),
    preventDefault: () => undefined,
    defaultPrevented: false,
  };
}

async function answerPermission(
  sender: Sender,
  page: Page,
  { id, name }: Extract<PageMessage, { kind: 'permission' }>,
): Promise<void> {
  const { url } = page.frames.mainFrame;
  const question = {
    webContents: sender as object as ElectronContents,
    permission: name,
    url,
    origin: toAppOrigin(url),
  };
  const isGranted = await sender.session.enforced.permissions.isGranted(question);
  if (isGranted) await shellBrowser.grant(page.place.contextId, chromiumPermissions(name));
  page.channel.deliver({ kind: 'reply', id, ok: true, value: isGranted });
}
