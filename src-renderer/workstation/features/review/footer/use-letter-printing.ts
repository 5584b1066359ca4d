import { useState } from 'react';
import { CASE_LETTERS, type CaseLetter, hasLetter } from '#shared/domain/case/case-letters.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { text } from '#shared/i18n/index.ts';
import type { PrintedLetter } from '#shared/ipc/views/work-views.ts';
import { useWrite } from '../../../bridge/index.ts';
import { announce } from '../../../ui/announce/announce.ts';

/** What there is to see when no paper came out: the letter itself, or why it could not be set. */
export interface Unprinted {
  readonly letter: CaseLetter;
  readonly outcome:
    | { readonly kind: 'set'; readonly preview: PrintedLetter }
    | { readonly kind: 'failed'; readonly error: unknown };
}

/** The case's letters in the menu, only those that it has; printing one changes nothing in the case. */
export function useLetterPrinting(record: CaseRecord) {
  const [open, setOpen] = useState<Unprinted | null>(null);
  const print = useWrite('case.print_letter', {
    onDone: (preview, { letter }) => {
      if (preview.printed) announce(text.letter.paper.sent(text.letter.names[letter]));
      else setOpen({ letter, outcome: { kind: 'set', preview } });
    },
    onFailed: (error, { letter }) => setOpen({ letter, outcome: { kind: 'failed', error } }),
  });
  const entries = CASE_LETTERS.filter((letter) => hasLetter(record, letter)).map((letter) => ({
    key: letter,
    label: text.review.footer.letters[letter],
    disabled: print.isPending,
    onClick: () => print.mutate({ caseId: record.id, letter }),
  }));
  return { entries, busy: print.isPending, open, close: () => setOpen(null) };
}
