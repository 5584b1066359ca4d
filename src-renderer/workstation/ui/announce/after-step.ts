import type { CaseLetter } from '#shared/domain/case/case-letters.ts';
import { text } from '#shared/i18n/index.ts';
import type { PrintedLetter } from '#shared/ipc/views/work-views.ts';

const words = text.letter.paper;

/** What was done, and whether its letter is on paper. Never says that something printed which no printer took. */
export function afterStep(done: string, name: CaseLetter, letter: PrintedLetter | null): string {
  if (letter === null) return `${done}。${words.notSet}`;
  return letter.printed ? `${done}，${words.sent(text.letter.names[name])}` : `${done}。${words.notPrinted}`;
}

/** The same for a result, which is printed from its own page. */
export function afterPrint(done: string, letter: PrintedLetter): string {
  return letter.printed ? `${done}，${words.sent('')}` : `${done}。${words.resultNotPrinted}`;
}

/** The same for papers that are issued together: on paper when a printer took each of them. */
export function afterPrintAll(done: string, letters: readonly PrintedLetter[]): string {
  const left = letters.find(({ printed }) => !printed) ?? letters[0];
  return left === undefined ? done : afterPrint(done, left);
}
