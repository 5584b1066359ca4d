/** A person who has done nothing for so long leaves the machine free. */
const QUIET_MS = 1_500;
/** However busy the desk, reading goes on after so long: a page at a time, but for ever it is never put off. */
const LONGEST_MS = 10_000;

/** Reading that nobody waits for steps back while a person works at the desk. */
export interface Courtesy {
  /** A key, a click, a command: a person works. */
  acted(): void;
  /** Resolves when nobody has acted for a moment, or after the longest wait, or when reading is wanted. */
  quiet(): Promise<void>;
  /** Somebody waits for a reading now: whoever steps back comes forward. */
  wanted(): void;
}

export function createCourtesy(times: { readonly quiet?: number; readonly longest?: number } = {}): Courtesy {
  const { quiet = QUIET_MS, longest = LONGEST_MS } = times;
  const waiting = new Set<() => void>();
  let actedAt = Number.NEGATIVE_INFINITY;

  return {
    acted() {
      actedAt = performance.now();
    },
    quiet() {
      const until = performance.now() + longest;
      return new Promise((resolve) => {
        let timer: NodeJS.Timeout | undefined;
        const goOn = (): void => {
          clearTimeout(timer);
          waiting.delete(goOn);
          resolve();
        };
        const look = (): void => {
          const now = performance.now();
          const rest = Math.min(actedAt + quiet, until) - now;
          if (rest <= 0) goOn();
          else timer = setTimeout(look, Math.ceil(rest));
        };
        waiting.add(goOn);
        look();
      });
    },
    wanted() {
      for (const goOn of [...waiting]) goOn();
    },
  };
}
