import { createHash } from 'node:crypto';
import { BUILT_IN_BODY } from '#shared/domain/rule-pack/built-in-pack.ts';
import { centrePack } from '#shared/domain/rule-pack/pack-for.ts';
import type { CentrePackBody, RulePack } from '#shared/domain/rule-pack/rule-pack.ts';
import type { GuideLimits } from '#shared/domain/rules/guide-limits.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';

export function hashOf(body: unknown): string {
  return createHash('sha256').update(canonicalJson(body)).digest('hex');
}

/** The program's own tables with what a newer edition changes. */
export function packBody(inForceFrom: string, changes: Partial<CentrePackBody> = {}): CentrePackBody {
  return { ...BUILT_IN_BODY, edition: `办事指南（${inForceFrom}）`, inForceFrom: civilDate(inForceFrom), ...changes };
}

/** Other figures, by the name of the limit. */
export function otherLimits(figures: Readonly<Partial<Record<keyof GuideLimits, number>>>): GuideLimits {
  const { limits } = BUILT_IN_BODY;
  const changed = Object.entries(figures).map(([key, value]) => [key, { ...limits[key as keyof GuideLimits], value }]);
  return { ...limits, ...Object.fromEntries(changed) };
}

export function aPack(inForceFrom: string, changes: Partial<CentrePackBody> = {}, version = 1): RulePack {
  const body = packBody(inForceFrom, changes);
  return centrePack(body, version, hashOf(body));
}
