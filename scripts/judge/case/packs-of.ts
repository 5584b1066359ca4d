import { createHash } from 'node:crypto';
import { centrePack } from '#shared/domain/rule-pack/pack-for.ts';
import type { RulePack } from '#shared/domain/rule-pack/rule-pack.ts';
import { judgeDoorText as text } from '#shared/i18n/zh-cn/judge-door.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { JudgeInput } from './input-schema.ts';

/** A pack whose content is not what was hashed: named, and the one before stays in force. */
export interface RefusedPack {
  readonly version: number;
  readonly edition: string;
  /** Chinese. */
  readonly reason: string;
}

/** The given packs that may judge, and those that may not. */
export function packsOf({ pack, packs }: Pick<JudgeInput, 'pack' | 'packs'>): {
  readonly packs: readonly RulePack[];
  readonly refusedPacks: readonly RefusedPack[];
} {
  const judged = [...(pack ? [pack] : []), ...packs].map(({ version, hash, body }, index) => {
    const own = createHash('sha256').update(canonicalJson(body)).digest('hex');
    return { pack: centrePack(body, version ?? index + 1, own), sound: hash === undefined || hash === own };
  });
  const refused = judged.filter(({ sound }) => !sound);
  return {
    packs: judged.filter(({ sound }) => sound).map((one) => one.pack),
    refusedPacks: refused.map(({ pack: { version, edition } }) => ({ version, edition, reason: text.wrongHash })),
  };
}
