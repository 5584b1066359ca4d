/** What a person at the counter needs to hear: what happened, what is safe, what to do. */
export interface StartupExplanation {
  readonly title: string;
  readonly happened: string;
  readonly safe: string;
  readonly steps: readonly string[];
}

const CALL_OFFICE = '联系中心技术人员，并报出页面下方的错误代码。';
const UNTOUCHED = '本机的数据文件没有被改动或删除，已保存的个案、材料和结果都还在原处。';

const EXPLANATIONS: Readonly<Record<string, StartupExplanation>> = {
  storage_newer: {
    title: '本机数据来自更新的版本',
    happened: '这台工作站的数据已由更新版本的程序写过，当前程序的版本较旧，不能打开。',
    safe: UNTOUCHED,
    steps: ['安装不低于原来版本的留服柜台工作站，再重新打开。', '不要删除或替换数据文件夹。', CALL_OFFICE],
  },
  storage_unreadable: {
    title: '本机数据无法解锁',
    happened: '用本机保存的密钥打不开数据文件：密钥与数据不匹配，或数据文件的开头已经损坏。',
    safe: `${UNTOUCHED}已送达中心的内容可从中心重新取回。`,
    steps: [
      '确认登录的是平时使用的系统账户；更换账户或重装系统后密钥会不同。',
      '如刚恢复过备份，请把密钥文件一并恢复。',
      CALL_OFFICE,
    ],
  },
  storage_damaged: {
    title: '本机数据有损坏',
    happened: '数据文件中有内容没有通过完整性校验，为避免错误扩大，程序没有继续。',
    safe: `${UNTOUCHED}已送达中心的内容可从中心重新取回。`,
    steps: ['先复制一份数据文件夹，不要自行修复。', CALL_OFFICE],
  },
  storage_migration_failed: {
    title: '数据升级没有完成',
    happened: '新版本需要整理本机数据，整理过程中出错，已全部退回到整理之前的样子。',
    safe: UNTOUCHED,
    steps: ['重试一次。', '仍不成功时，可以重新安装原来的版本继续工作。', CALL_OFFICE],
  },
  disk_full: {
    title: '磁盘空间不足',
    happened: '存放数据的磁盘已满，工作站无法安全地写入，因此没有打开。',
    safe: UNTOUCHED,
    steps: ['清理磁盘，至少留出 2 GB 空间。', '清理后点“重试”。', '不要清理工作站的数据文件夹。'],
  },
  secrets_unavailable: {
    title: '系统的密钥保护不可用',
    happened: '操作系统没有提供保护密钥的功能，工作站不会以明文保存密钥，因此没有打开。',
    safe: UNTOUCHED,
    steps: ['注销后用平时的系统账户重新登录，再打开工作站。', CALL_OFFICE],
  },
  key_file_loose: {
    title: '密钥文件的权限过宽',
    happened: '开发用的密钥文件可以被本机其他账户读取，工作站因此没有打开。',
    safe: UNTOUCHED,
    steps: ['把密钥文件的权限改为仅本账户可读写（0600）。', '改好后点“重试”。'],
  },
  window_lost: {
    title: '界面反复异常退出',
    happened: '显示界面的进程在一分钟内多次异常退出，已停止自动恢复。',
    safe: UNTOUCHED,
    steps: ['点“重试”。', '仍不成功时重新启动电脑。', CALL_OFFICE],
  },
  key_unreadable: {
    title: '本机密钥无法读取',
    happened: '密钥文件存在，但操作系统解不开它：常见于更换了系统账户、重装系统或把数据文件夹拷到了别的电脑。',
    safe: `${UNTOUCHED}密钥文件也没有改动。`,
    steps: ['用原来的系统账户、在原来的电脑上打开。', CALL_OFFICE],
  },
};

const UNKNOWN: StartupExplanation = {
  title: '工作站没有能够启动',
  happened: '启动过程中出现了没有预料到的错误。',
  safe: UNTOUCHED,
  steps: ['点“重试”。', '仍不成功时重新启动电脑。', CALL_OFFICE],
};

/** `code` is an error's own word; null when the error had none. */
export function explainStartupFailure(code: string): StartupExplanation {
  return EXPLANATIONS[code] ?? UNKNOWN;
}

export const startupText = {
  program: '留服柜台工作站',
  happened: '发生了什么',
  safe: '哪些是安全的',
  steps: '怎么办',
  retry: '重试',
  code: '错误代码',
  version: '版本',
} as const;
