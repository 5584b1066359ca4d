import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { StaffId } from '#shared/kernel/ids.ts';
import { staff as staffSchema } from '#shared/schema/staff.ts';
import type { Centre } from './centre.ts';
import { hashPassword } from './identity/passwords.ts';
import { saveStaff } from './identity/staff.ts';
import { allowEnrolmentCode, withdrawEnrolmentCode } from './identity/stations.ts';
import { checkBody } from './office/change-office.ts';
import { addVersion, newestVersion } from './office/office-repository.ts';
import { Refusal, UsageError } from './platform/command-line.ts';
import { newId } from './platform/new-id.ts';
import { withdrawKey } from './verification/station-keys.ts';

/** What an administrator may type behind a command. */
export interface Arguments {
  readonly number?: string | undefined;
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  readonly inactive: boolean;
  readonly label?: string | undefined;
  readonly withdraw?: string | undefined;
  readonly password?: string | undefined;
  readonly document?: string | undefined;
  readonly file?: string | undefined;
  readonly reason?: string | undefined;
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
  if (!parsed.success) throw new UsageError('请给出 --number（4 到 8 位数字）、--name 和 --role。');
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
  if (!withdrawn) throw new Refusal('没有这个登记码。');
  return '登记码已停用；已登记的工作站不受影响。';
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Refusal(`找不到文件，或不是有效的 JSON：${file}`);
  }
}

/** The next version of an office document from a file, for what no supervisor has entered at a desk. */
export async function saveOfficeDocument({ database, clock }: Centre, given: Arguments): Promise<string> {
  const { document: name, file, reason } = given;
  if (!name || !file || !reason)
    throw new UsageError('请给出 --document（settings、calendar 或 rules）、--file 和 --reason。');
  const body = readJson(file);
  checkBody(name, body);
  const stored = await database.transaction().execute(async (write) => {
    const newest = await newestVersion(write, name);
    return addVersion(write, { name, body, changedBy: null, reason }, newest?.version ?? 0, clock());
  });
  return `${stored.name} 第 ${stored.version} 版已保存，自 ${stored.validFrom} 起生效`;
}

/** A station that was lost or sold must not make papers that others take for genuine. */
export async function withdrawStationKey(centre: Centre, { withdraw, reason }: Arguments): Promise<string> {
  if (!withdraw || !reason) throw new UsageError('请给出 --withdraw（8 位密钥号）和 --reason。');
  if (!(await withdrawKey(centre, withdraw.toLowerCase(), reason))) throw new Refusal('没有这个密钥号，或已停用。');
  return `签名公钥 ${withdraw} 已停用；它签发的文书此后只以中心登记为准。`;
}
