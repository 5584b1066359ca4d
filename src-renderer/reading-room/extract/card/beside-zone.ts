import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { doubted } from './sure-field.ts';

export type Fields = Readonly<Record<string, ReadField>>;

/** What the zone says stands before print; where the two differ, one was misread, and neither is sure. */
export function besideZone(zone: Fields, printed: Fields): Record<string, ReadField> {
  const fields: Record<string, ReadField> = { ...printed, ...zone };
  for (const [name, field] of Object.entries(zone)) {
    const other = printed[name];
    if (other !== undefined && other.value !== field.value) fields[name] = doubted(field);
  }
  return fields;
}
