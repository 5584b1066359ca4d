/** Taking papers in: dialog, drag, paste, scan folder. */
export const addFilesText = {
  choose: '添加文件',
  into: (name: string) => `归入“${name}”`,
  intoNothing: '归类待定',
  inbox: '扫描文件夹',
  inboxCount: (count: number) => `扫描文件夹 ${count}`,
  inboxEmpty: '扫描文件夹里没有新文件。扫描仪存入后会出现在这里。',
  inboxFolder: (folder: string) => `文件夹：${folder}`,
  take: '取入',
  taking: (name: string) => `正在取入 ${name}…`,
  hint: '也可拖入窗口，或 Ctrl+V 粘贴',
  pasted: (time: string, extension: string) => `粘贴 ${time}${extension}`,
  outcomes: '取入结果',
  added: '已添加',
  duplicateWord: '重复，未再添加',
  alsoIn: (caseNumber: string, fileName: string) =>
    `与另一个案 ${caseNumber} 的“${fileName}”内容相同，请确认没有放错个案`,
  duplicate: (caseNumber: string, fileName: string) => `与 ${caseNumber} 的“${fileName}”相同`,
  refused: '未添加',
  leftInFolder: '已取入个案，但原文件没能从扫描文件夹移除（可能正被其他程序打开）。请关闭该程序后在文件夹中删除它。',
  refusals: {
    disk_full: '磁盘已满，这份文件没有存入；此前保存的内容都在。请清理磁盘后再添加。',
    unreadable: '文件读不出来，没有存入。请检查原文件是否还在、能否打开，再添加一次。',
  },
  clear: '清除',
  cancelled: '没有选择文件',
} as const;
