import { judgeDoorText } from '#shared/i18n/zh-cn/judge-door.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { InputFault } from '../input-fault.ts';
import type { JudgeInput } from './input-schema.ts';

const words = judgeDoorText.faults;

/** What another case of the person's holds has happened: a day to come is a slip, and proves nothing. */
export function ownRecordFaults(
  { ownRecords: { certificates, dossier } }: JudgeInput,
  today: CivilDate,
): readonly InputFault[] {
  const future = (path: InputFault['path'], day: string | null | undefined): readonly InputFault[] =>
    typeof day === 'string' && day > today ? [{ path: ['ownRecords', ...path], fault: words.afterToday(today) }] : [];
  return [
    ...certificates.flatMap(({ number, issuedOn, revokedOn }, index): readonly InputFault[] => {
      const at = ['certificates', index] as const;
      if (certificates.findIndex((other) => other.number === number) < index)
        return [{ path: ['ownRecords', ...at, 'number'], fault: words.certificateTwice }];
      return [...future([...at, 'issuedOn'], issuedOn), ...future([...at, 'revokedOn'], revokedOn)];
    }),
    ...future(['dossier', 'signedInOn'], dossier?.signedInOn),
  ];
}
