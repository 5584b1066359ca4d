import type { QuarterTurn } from '#shared/domain/reading/reading-result.ts';
import type { EngineLanguage } from './text-engine.ts';

/** How a page has to be taken to be read. */
export interface Glance {
  /** Quarter turns clockwise that bring it upright. */
  readonly turn: QuarterTurn;
  /** Tilt that remains then, radians clockwise. */
  readonly tilt: number;
  readonly language: EngineLanguage;
  /** Median height of the page's letters, pixels of the page. */
  readonly glyphHeight: number;
}
