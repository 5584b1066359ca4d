import type { CentreOptions } from './options.ts';
import { Refusal, UsageError } from './platform/command-line.ts';
import { verifyAddressOf } from './verification/verify-address.ts';

export interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly seed: number | null;
  readonly centre: CentreOptions;
}

interface Given {
  readonly port: string;
  readonly host: string;
  readonly data: string;
  readonly seed?: string | undefined;
}

function wholeNumber(text: string, name: string, highest: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= highest)) throw new UsageError(`${name} 应为 0 到 ${highest} 的整数。`);
  return value;
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** Command line and environment together; says what is wrong with them in words for people. */
export function readOptions(given: Given, env: Readonly<Record<string, string | undefined>>): StartOptions {
  const level = LOG_LEVELS.find((known) => known === (env.CENTRE_LOG ?? 'warn'));
  if (!level) throw new Refusal(`CENTRE_LOG 应为 ${LOG_LEVELS.join('、')} 之一。`);
  const hallToken = env.CENTRE_HALL_TOKEN;
  if (!isLoopback(given.host) && !hallToken) {
    throw new Refusal('对外监听时必须设置 CENTRE_HALL_TOKEN，否则任何人都可以冒充网上办事大厅提交申请。');
  }
  const publicUrl = env.CENTRE_PUBLIC_URL;
  if (publicUrl && verifyAddressOf(publicUrl) === null) {
    throw new Refusal('CENTRE_PUBLIC_URL 应为公众能打开的网址，如 https://verify.example.cn，不超过 70 个字符。');
  }
  return {
    port: wholeNumber(given.port, '--port', 65_535),
    host: given.host,
    seed: given.seed === undefined ? null : wholeNumber(given.seed, '--seed', 2_147_483_647),
    centre: {
      dataDir: given.data,
      logLevel: level,
      ...(env.DATABASE_URL && { databaseUrl: env.DATABASE_URL }),
      ...(hallToken && { hallToken }),
      ...(publicUrl && { publicUrl }),
    },
  };
}
