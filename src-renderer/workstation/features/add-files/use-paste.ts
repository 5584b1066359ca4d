import { useEffect } from 'react';
import { isTypingIn } from '../../ui/shortcuts/index.ts';
import { type ImportPlace, importPasted } from './import-files.ts';

/** Ctrl+V anywhere on the case, but in a text field, where it pastes text. */
export function usePaste({ caseId, materialRow }: ImportPlace): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || isTypingIn(event.target)) return;
      event.preventDefault();
      void importPasted({ caseId, materialRow }, files);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [caseId, materialRow]);
}
