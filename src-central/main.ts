import { parseArgs } from 'node:util';
import { createCentre } from './centre.ts';
import { lockDirectory } from './platform/directory-lock.ts';
import { readOptions } from './read-options.ts';
import { DEMO_ENROLMENT_CODE, DEMO_STAFF } from './seed/demo-staff.ts';
import { seedWithNotice } from './seed/seed-with-notice.ts';

const USAGE = '用法：node src-central/main.ts [--port 端口] [--host 地址] [--data 目录] [--seed 种子]';

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: 'demo-output/centre' },
      seed: { type: 'string' },
    },
  });
  const options = readOptions(values, process.env);
  const unlock = options.centre.databaseUrl === undefined ? lockDirectory(options.centre.dataDir) : () => undefined;
  const centre = await createCentre(options.centre);
  const stop = async () => {
    await centre.close();
    unlock();
  };
  if (options.seed !== null) {
    const seeded = await seedWithNotice(centre, options.seed, (text) => console.log(text));
    console.log(`演示中心：${seeded.applications} 份申请，工作站登记码 ${DEMO_ENROLMENT_CODE}，工号与密码：`);
    console.log(DEMO_STAFF.map(({ number, name, password }) => `  ${number} ${name} ${password}`).join('\n'));
  }
  const url = await centre.app.listen({ port: options.port, host: options.host });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
  console.log(`centre ready ${url}`);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exit(1);
}
