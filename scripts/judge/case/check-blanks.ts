import { judgeDoorText } from '#shared/i18n/zh-cn/judge-door.ts';
import type { InputFault } from '../input-fault.ts';
import type { JudgeInput } from './input-schema.ts';

const words = judgeDoorText.faults;

export function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

/** Names and numbers of nothing but spaces. */
export function blankFaults({ number, ownRecords, recheckOf, settings }: JudgeInput): readonly InputFault[] {
  const { certificates, dossier } = ownRecords;
  const named: readonly (readonly [InputFault['path'], string | undefined])[] = [
    [['number'], number],
    ...(settings.institutionClasses ?? []).map(
      ({ institution }, index) => [['settings', 'institutionClasses', index, 'institution'], institution] as const,
    ),
    ...certificates.flatMap(
      (one, index) =>
        [
          [['ownRecords', 'certificates', index, 'caseNumber'], one.caseNumber],
          [['ownRecords', 'certificates', index, 'number'], one.number],
        ] as const,
    ),
    [['ownRecords', 'dossier', 'caseNumber'], dossier?.caseNumber],
    [['recheckOf', 'caseNumber'], recheckOf?.caseNumber],
    [['recheckOf', 'resultNumber'], recheckOf?.resultNumber],
    [['recheckOf', 'field'], recheckOf?.field],
  ];
  return named
    .filter(([, given]) => given !== undefined && isBlank(given))
    .map(([path]) => ({ path, fault: words.blank }));
}
