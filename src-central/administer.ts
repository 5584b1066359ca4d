import { randomInt } from 'node:crypto';
import type { StaffId } from '#shared/kernel/ids.ts';
import { staff as staffSchema } from '#shared/schema/staff.ts';
import type { Centre } from './centre.ts';
import { hashPassword } from './identity/passwords.ts';
import { saveStaff } from './identity/staff.ts';
import { allowEnrolmentCode, withdrawEnrolmentCode } from './identity/stations.ts';
import { newId } from './platform/new-id.ts';

/** What an administrator may type behind a command. */
export interface Arguments {
  readonly number?: string | undefined;
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  readonly inactive: boolean;
  readonly label?: string | undefined;
  readonly withdraw?: string | undefined;
  readonly password?: string | undefined;
}

/** Without 0 and O, 1 and I: these are read out and typed in. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

function readableSecret(groups: number): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** Adds a person, or changes the one with this number; a new or given password is set, else the old one stays. */
export async function saveColleague(centre: Centre, given: Arguments): Promise<string> {
  const { database, clock } = centre;
  const known = await database
    .selectFrom('staff')
    .selectAll()
    .where('number', '=', given.number ?? '')
    .executeTakeFirst();
  const parsed = staffSchema.safeParse({
    id: known?.id ?? newId<StaffId>(clock()),
    number: given.number,
    name: given.name ?? known?.name,
    role: given.role ?? known?.role,
    active: !given.inactive,
  });
  if (!parsed.success) throw new Error('请给出 --number（4 到 8 位数字）、--name 和 --role。');
  const password = given.password ?? (known ? null : readableSecret(4));
  const passwordHash = password === null ? null : await hashPassword(password);
  await database.transaction().execute((write) => saveStaff(write, { ...parsed.data, passwordHash }));
  const shown = given.password === undefined && password !== null ? `，初始口令 ${password}` : '';
  return `${parsed.data.number} ${parsed.data.name}（${parsed.data.active ? '在册' : '停用'}）已保存${shown}`;
}

export async function allowCode({ database, clock }: Centre, given: Arguments): Promise<string> {
  const code = readableSecret(5);
  await allowEnrolmentCode(database, code, given.label ?? '工作站', clock);
  return `登记码 ${code}（只显示这一次；停用前可登记多台工作站）`;
}

export async function withdrawCode({ database, clock }: Centre, given: Arguments): Promise<string> {
  const withdrawn = await withdrawEnrolmentCode(database, given.withdraw ?? '', clock);
  if (!withdrawn) throw new Error('没有这个登记码。');
  return '登记码已停用；已登记的工作站不受影响。';
}
