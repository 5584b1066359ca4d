import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { shellText } from '#shared/i18n/zh-cn/shell.ts';

/** `settings.json` in the user data folder: what the office sets on one counter machine. Unknown keys are left alone. */
const settingsFile = z.object({
  centreUrl: z.string().optional(),
  enrolmentCode: z.string().optional(),
  stationName: z.string().min(1).max(60).optional(),
  inbox: z.string().min(1).optional(),
  printer: z.string().min(1).optional(),
});

export interface Settings {
  /** Null: this station works alone until somebody gives it a centre. */
  readonly centreUrl: string | null;
  /** Used once, at the first contact. */
  readonly enrolmentCode: string | null;
  readonly stationName: string;
  readonly inbox: string;
  readonly printer: string | null;
  /** A demonstration's "today": the moment at which the clock starts, or stands when `clockStands`. */
  readonly now: string | null;
  readonly clockStands: boolean;
  /** Chinese sentences for the log: what was given and could not be used. */
  readonly complaints: readonly string[];
}

export interface SettingsSources {
  readonly userData: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isPackaged: boolean;
  readonly hostName: string;
}

/** The environment wins over the file, the file over the defaults (docs/settings.md). */
export function readSettings(sources: SettingsSources): Settings {
  const complaints: string[] = [];
  const file = readFile(join(sources.userData, 'settings.json'), complaints);
  const given = (name: string): string | undefined => sources.env[name]?.trim() || undefined;
  const url = given('LIUFU_CENTRE_URL') ?? file.centreUrl ?? null;
  const now = sources.isPackaged ? undefined : given('LIUFU_NOW');
  return {
    centreUrl: url === null ? null : checkedCentre(url, complaints),
    enrolmentCode: given('LIUFU_ENROLMENT_CODE') ?? file.enrolmentCode ?? null,
    stationName: given('LIUFU_STATION_NAME') ?? file.stationName ?? sources.hostName,
    inbox: given('LIUFU_INBOX') ?? file.inbox ?? join(sources.userData, shellText.inboxFolder),
    printer: given('LIUFU_PRINTER') ?? file.printer ?? null,
    now: checkedMoment(now?.replace(/^=/, ''), complaints),
    clockStands: now?.startsWith('=') ?? false,
    complaints,
  };
}

function readFile(path: string, complaints: string[]): z.output<typeof settingsFile> {
  try {
    const parsed = settingsFile.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.data;
    complaints.push(shellText.settings.misfit);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) complaints.push(shellText.settings.unreadable);
  }
  return {};
}

/** Case data crosses the network: plain http only to this very machine. */
function checkedCentre(text: string, complaints: string[]): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isLoopback = url !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))) {
    return url.href.replace(/\/+$/, '');
  }
  complaints.push(shellText.settings.centreNotSecure);
  return null;
}

function checkedMoment(text: string | undefined, complaints: string[]): string | null {
  if (text === undefined) return null;
  if (!Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  complaints.push(shellText.settings.noMoment);
  return null;
}
