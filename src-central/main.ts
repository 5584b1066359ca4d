import {
  type Arguments,
  allowCode,
  saveColleague,
  saveOfficeDocument,
  withdrawCode,
  withdrawStationKey,
} from './administer.ts';
import { type Centre, createCentre } from './centre.ts';
import { parseOptions, Refusal, runCommand, UsageError } from './platform/command-line.ts';
import { lockDirectory } from './platform/directory-lock.ts';
import { readOptions, type StartOptions } from './read-options.ts';
import { DEMO_ENROLMENT_CODE, DEMO_STAFF } from './seed/demo-staff.ts';
import { seedWithNotice } from './seed/seed-with-notice.ts';

const USAGE = `
用法：npm run centre -- [命令] [--data 目录]
  （无命令）        启动中心：[--port 端口] [--host 地址] [--seed 种子]
  staff            增改工作人员：--number 工号 --name 姓名 --role reviewer|archive_clerk|supervisor [--inactive]
                   口令取自环境变量 CENTRE_PASSWORD，未设置时生成一个并显示一次
  enrolment-code   发放工作站登记码：[--label 说明]；停用：--withdraw 登记码
  station-key      停用一台工作站的签名公钥：--withdraw 密钥号 --reason 理由
  office           办公室文件的下一版：--document settings|calendar|rules --file JSON 文件 --reason 理由`;

async function listen({ app }: Centre, { port, host }: StartOptions): Promise<string> {
  try {
    return await app.listen({ port, host });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new Refusal(`端口 ${port} 已被另一个程序占用，中心没有启动。
数据没有被改动。请停止那个程序，或用 --port 换一个端口。`);
  }
}

async function serve(centre: Centre, options: StartOptions, end: () => Promise<void>): Promise<void> {
  if (options.seed !== null) {
    const seeded = await seedWithNotice(centre, options.seed, (text) => console.log(text));
    console.log(`演示中心：${seeded.applications} 份申请，工作站登记码 ${DEMO_ENROLMENT_CODE}，工号与密码：`);
    console.log(DEMO_STAFF.map(({ number, name, password }) => `  ${number} ${name} ${password}`).join('\n'));
  }
  const url = await listen(centre, options);
  const stop = () => {
    end().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
  console.log(`centre ready ${url}`);
}

const COMMANDS: Readonly<Record<string, (centre: Centre, values: Arguments) => Promise<string>>> = {
  staff: saveColleague,
  office: saveOfficeDocument,
  'station-key': withdrawStationKey,
  'enrolment-code': (centre, values) => (values.withdraw === undefined ? allowCode : withdrawCode)(centre, values),
};

async function run(): Promise<void> {
  const { values, positionals } = parseOptions({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '8787' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: 'demo-output/centre' },
      seed: { type: 'string' },
      number: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      inactive: { type: 'boolean', default: false },
      label: { type: 'string' },
      withdraw: { type: 'string' },
      document: { type: 'string' },
      file: { type: 'string' },
      reason: { type: 'string' },
    },
  });
  const [name] = positionals;
  const command = name === undefined ? null : COMMANDS[name];
  if (command === undefined) throw new UsageError(`没有命令 ${name}。`);
  const options = readOptions(values, process.env);
  if (process.env.CENTRE_TIED === '1') process.stdin.on('close', () => process.kill(process.pid, 'SIGTERM')).resume();
  const unlock = lockDirectory(options.centre.dataDir);
  const centre = await createCentre(options.centre).catch((error: unknown) => {
    unlock();
    throw error;
  });
  const end = async () => {
    await centre.close();
    unlock();
  };
  try {
    if (command === null) return await serve(centre, options, end);
    console.log(await command(centre, { ...values, password: process.env.CENTRE_PASSWORD }));
  } catch (error) {
    await end();
    throw error;
  }
  await end();
}

await runCommand(USAGE, run);
