import { BUSINESS_CODES } from '../business/business-code.ts';
import { BUSINESSES } from '../business/catalogue.ts';

const PREFIXES = BUSINESS_CODES.map((code) => BUSINESSES[code].numberPrefix).join('|');
const NUMBER = new RegExp(`(?:^|[/:=])((?:${PREFIXES})-\\d{4}-\\d{6,})$`, 'i');

/** 暂-7F3A-0001, whose first character no scanner can type: it is left out, or something else stands for it. */
const PROVISIONAL = /^[^A-Z0-9]{0,3}-([0-9A-F]{4}-\d{4,})$/i;

/** `RZ-2026-000123`, alone or at the end of a link, or a provisional one without its 暂, as scanners type them; null for any other text. */
export function caseNumberIn(text: string): string | null {
  const plain = text.trim();
  return (NUMBER.exec(plain) ?? PROVISIONAL.exec(plain))?.[1]?.toUpperCase() ?? null;
}
