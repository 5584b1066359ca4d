import type { DiplomaMemory } from '#shared/domain/fraud/diploma-memory.ts';
import { text } from '#shared/i18n/index.ts';
import type { Tone } from '../../../ui/marks/tone.ts';

export interface MemoryWords {
  readonly tone: Tone;
  readonly words: string;
}

/** What the earlier ones say, in words that judge nothing: at most that somebody should look. */
export function memoryWords({ alike, unlike, refused }: DiplomaMemory): readonly MemoryWords[] {
  const said = text.review.memory;
  const all = alike.length + unlike.length;
  const found: MemoryWords[] = [];
  if (refused.length > 0) found.push({ tone: 'doubt', words: said.refused(refused.length) });
  if (all === 0) found.push({ tone: 'idle', words: said.none });
  else if (alike.length > 0) found.push({ tone: 'idle', words: said.alike(all, alike.length) });
  // One paper says little: the institution may have changed its design since.
  else found.push({ tone: all > 1 ? 'doubt' : 'idle', words: said.unlike(all) });
  return found;
}
