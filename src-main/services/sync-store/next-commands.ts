import { coreText } from '#shared/i18n/zh-cn/core.ts';
import { type Instant, toInstant } from '#shared/kernel/instant.ts';
import { dueCommands, holdCommand, markSending } from '../../storage/repositories/outbox.ts';
import type { Command } from '../../sync/ports.ts';
import type { CaseContext } from '../core-context.ts';
import { settleNumber } from './settle-number.ts';

const NUMBER_WAIT_MS = 60_000;

export function nextCommands(context: CaseContext, limit: number, now: Instant): Promise<readonly Command[]> {
  return context.storage.write(async (handle) => {
    const commands: Command[] = [];
    for (const { entry, event } of await dueCommands(handle, limit, now)) {
      const settled = await settleNumber(context, handle, event);
      if (!settled) {
        const nextTryAt = toInstant(Date.parse(now) + NUMBER_WAIT_MS);
        await holdCommand(handle, entry.key, coreText.waitsForNumber, nextTryAt);
        continue;
      }
      const sequence = await markSending(handle, entry);
      commands.push({ key: entry.key, sequence, event: settled });
    }
    return commands;
  });
}
