import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { CALL_CHANNEL } from '#shared/ipc/bridge.ts';
import { fail, type Reply } from '#shared/kernel/reply.ts';
import { WORKSTATION_ORIGIN } from './scheme.ts';

export interface BridgeOptions {
  /** The one window that may talk; null while it is not there. */
  contents(): WebContents | null;
  readonly devServer: string | null;
  /** Resolves when the core is open; a core that failed to open answers by its own failure. */
  call(command: string, input: unknown): Promise<Reply<unknown>>;
  report(error: unknown, command: string): void;
  refused(reason: string): void;
}

/** Why this caller may not speak; null when it may. Asked before anything of the message is looked at. */
export function refusalOf(
  event: IpcMainInvokeEvent,
  contents: WebContents | null,
  devServer: string | null,
): string | null {
  const frame = event.senderFrame;
  if (contents === null || event.sender !== contents) return 'not the workstation window';
  if (frame === null || frame !== contents.mainFrame) return 'not its main frame';
  const origins = devServer === null ? [WORKSTATION_ORIGIN] : [WORKSTATION_ORIGIN, devServer];
  return origins.some((origin) => frame.url === origin || frame.url.startsWith(`${origin}/`))
    ? null
    : 'a foreign origin';
}

/** The only door from the window into the core. It always answers a `Reply`, whatever happens behind it. */
export function serveBridge(options: BridgeOptions): void {
  ipcMain.handle(CALL_CHANNEL, async (event, command: unknown, input: unknown): Promise<Reply<unknown>> => {
    const refusal = refusalOf(event, options.contents(), options.devServer);
    if (refusal !== null) {
      options.refused(refusal);
      return fail('sender_refused');
    }
    if (typeof command !== 'string') return fail('unknown_command');
    try {
      return await options.call(command, input);
    } catch (error) {
      options.report(error, command.slice(0, 60));
      return fail('internal');
    }
  });
}
