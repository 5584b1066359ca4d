import type { MrzCell } from '#renderer/reading-room/extract/mrz/cells.ts';

/** A line as a recogniser would give it when it is sure of every column. */
export function cellsOf(line: string, confidence = 0.95): MrzCell[] {
  return [...line].map((character) => ({ character, confidence, others: [] }));
}

/** The same with one column misread as another character. */
export function misread(line: string, column: number, character: string): string {
  return line.slice(0, column) + character + line.slice(column + 1);
}

/** ICAO 9303-4, appendix: the specimen of Utopia. */
export const UTOPIA = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
] as const;

/** A Chinese passport in the form of resources/specimens. */
export const CHINESE = [
  'POCHNLYU<<YANXIAO<<<<<<<<<<<<<<<<<<<<<<<<<<<',
  'E307360089CHN0011097F3105294NOKQL<<<<<A22044',
] as const;
