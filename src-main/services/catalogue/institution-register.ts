import { BUILT_IN_INSTITUTIONS } from '#shared/domain/institutions/built-in.ts';
import { mergeInstitutions } from '#shared/domain/institutions/institution.ts';
import { createRegister, type InstitutionRegister } from '#shared/domain/institutions/register.ts';
import type { ReadHandle } from '../../storage/handles.ts';
import { importedEntries, latestMark } from '../../storage/repositories/catalogues.ts';

/** The last one made, by the hash of the imported file: making it anew for every case would cost more than the case. */
let made: { readonly hash: string | null; readonly register: InstitutionRegister } | null = null;

/** 院校登记册: what is built in, with the office's own list over it. */
export async function institutionRegister(handle: ReadHandle): Promise<InstitutionRegister> {
  const hash = (await latestMark(handle, 'institutions'))?.hash ?? null;
  if (made?.hash === hash) return made.register;
  const imported = await importedEntries(handle, 'institutions');
  const register = createRegister(mergeInstitutions(BUILT_IN_INSTITUTIONS, imported));
  made = { hash, register };
  return register;
}
