import { Refusal } from '../platform/command-line.ts';

/** PostgreSQL's own codes (SQLSTATE) for a refused connection, and the causes a person can look for. */
const CAUSES: Readonly<Record<string, string>> = {
  ECONNREFUSED: '那里没有数据库在运行',
  ENOTFOUND: '找不到这个主机名',
  EAI_AGAIN: '找不到这个主机名',
  '28P01': '用户名或口令不对',
  '28000': '用户名或口令不对',
  '3D000': '没有这个库',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '没有应答';
}

/** The address without user, password and options: these must not reach a screen or a log. */
function placeOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '地址写法不对';
}

export function databaseUnreachable(url: string, error: unknown): Refusal {
  const code = codeOf(error);
  const cause = CAUSES[code];
  return new Refusal(
    `连不上 DATABASE_URL 指向的 PostgreSQL（${placeOf(url)}）：${cause === undefined ? code : `${cause}（${code}）`}。中心没有启动。
数据库和文件都没有被改动；工作站可以离线继续办理，未上传的内容留在本机。
请确认数据库已经启动，核对 DATABASE_URL 的主机、端口、库名、用户名和口令，再重新启动中心。`,
  );
}
