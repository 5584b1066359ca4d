import { readScan } from '#shared/domain/authenticity/read-scan.ts';
import { caseNumberIn } from '#shared/domain/case/case-number-in.ts';
import { call } from '../../bridge/index.ts';
import { HOME, navigate } from '../../ui/navigation/index.ts';
import { useScans } from '../../ui/scan/index.ts';

/** Opens the one case that has it; what no case or several have is searched for, where the list says so. */
async function openCase(text: string): Promise<void> {
  const input = { view: 'all', business: null, text, cursor: null, limit: 2 } as const;
  const found = await call('queue.list', input).catch(() => null);
  const [only, another] = found?.rows ?? [];
  if (only && !another) navigate({ kind: 'case', caseId: only.caseId });
  else navigate({ ...HOME, text });
}

/** Of a receipt or a letter, which have the number alone, or of a result, whose code has it too. */
function scannedNumber(text: string): string | null {
  const number = caseNumberIn(text);
  if (number !== null) return number;
  const scan = readScan(text);
  return scan?.kind === 'code' ? scan.signed.code.caseNumber : null;
}

/** The receipt, a letter, a result or an ID card under the scanner: its case opens, whatever is on screen. */
export function useScannedCase(): void {
  useScans(({ text, inField }) => {
    const number = scannedNumber(text);
    // Into a field anything else may be scanned: a passport's number on a form.
    if (number === null && inField) return false;
    void openCase(number ?? text);
    return true;
  });
}
