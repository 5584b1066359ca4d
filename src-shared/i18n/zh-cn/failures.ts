import type { Failure } from '../../kernel/reply.ts';

/** What a person at the counter needs to hear of a failure. */
export interface FailureWords {
  readonly happened: string;
  readonly safe: string;
  readonly action: string;
}

const NOTHING_CHANGED = '没有任何内容被改动。';
const SAVED_STAYS = '此前保存的内容都在，不受影响。';
const CALL = '请联系系统管理员。';

type Row = readonly [happened: string, safe: string, action: string];

/** `{name}` is filled from the failure's params. */
const FAILURES: Readonly<Record<string, Row>> = {
  // The bridge and the dispatcher
  sender_refused: ['请求不是来自工作站窗口，已拒绝。', NOTHING_CHANGED, `请重新打开工作站；仍出现时${CALL}`],
  unknown_command: ['程序内部的命令不存在，窗口与核心的版本可能不一致。', NOTHING_CHANGED, '请关闭后重新打开工作站。'],
  station_closed: ['工作站的数据没有打开。', SAVED_STAYS, '请稍候再试；仍不行时重新打开工作站。'],
  session_missing: ['您尚未登录，或登录已经结束。', `${SAVED_STAYS}未保存的输入还在屏幕上。`, '请登录后再做一次。'],
  right_missing: ['您的岗位没有进行这项操作的权限。', NOTHING_CHANGED, '请由有权限的同事办理，或请主管调整。'],
  input_invalid: ['填写的内容不符合要求（{field}）。', '没有保存，输入还在屏幕上。', '请改正标出的一栏后再试。'],
  fact_faulty: ['“{field}”有误：{fault}。', '没有保存，输入还在屏幕上。', '请改正标出的一栏后再试。'],
  unexpected: ['出现了没有预料到的错误，编号 {incident}。', SAVED_STAYS, '请再试一次；仍不行时把编号告诉系统管理员。'],
  internal: ['出现了没有预料到的错误。', SAVED_STAYS, `请再试一次；仍不行时${CALL}`],

  // Signing in
  sign_in_wrong: ['工号或密码不对。', NOTHING_CHANGED, '请核对后再输；连续输错 5 次将暂停登录。'],
  sign_in_locked: ['密码输错次数过多，暂停登录。', SAVED_STAYS, '请在 {minutes} 分钟后再试，或由其他同事登录。'],
  sign_in_inactive: ['此工号已停用。', NOTHING_CHANGED, '请联系主管核对人员名单。'],
  sign_in_offline_unknown: [
    '现在连不上中心，而此工号没有在本机登录过，无法核对密码。',
    NOTHING_CHANGED,
    '请恢复网络后登录一次；之后 7 天内可以离线登录。',
  ],
  sign_in_offline_expired: [
    '距上次联网登录已超过 {days} 天，不能离线登录。',
    '本机的个案和未送出的操作都在。',
    '请恢复网络后登录，或由近期联网登录过的同事登录。',
  ],
  clock_behind: [
    '本机的时间早于上次联网登录的时间，无法判断离线期限。',
    SAVED_STAYS,
    '请校准本机时间，或恢复网络后登录。',
  ],
  centre_unreachable: ['现在连不上中心。', '本机的工作照常保存。', '请检查网络；恢复后会自动继续。'],
  centre_error: ['中心暂时不能服务。', '本机的工作照常保存。', '稍后会自动再试。'],
  not_enrolled: ['本机尚未登记到中心。', SAVED_STAYS, '请主管用登记码登记本机。'],

  // What the office decides
  setting_needs_network: [
    '更改设置需要联网，现在连不上中心。',
    '没有任何设置被改动，输入还在屏幕上；其他业务照常离线办理。',
    '请在网络恢复后再保存。',
  ],
  setting_changed_meanwhile: [
    '这份设置刚刚被别人改过。',
    '您的更改没有保存，别人的更改已经生效。',
    '请看过新的内容后再改。',
  ],
  setting_invalid: ['填写的内容不符合要求。', '没有任何设置被改动，输入还在屏幕上。', '请改正标出的一栏后再保存。'],
  // 认证结果复核
  recheck_degree_name_fixed: [
    '学位名称是证书所载学位的直译，不能申请复核；可以复核的只有专业领域。',
    '没有受理复核，输入还在屏幕上。',
    '请向申请人说明；对专业领域有异议的，改选“专业领域”。',
  ],
  recheck_not_of_this_case: [
    '只有学历学位认证的个案可以申请复核，复核本身不能再复核。',
    NOTHING_CHANGED,
    '请从原认证个案申请。',
  ],
  recheck_nothing_issued: [
    '此个案没有已出具且有效的认证书，没有可以复核的结果。',
    NOTHING_CHANGED,
    '请在认证书出具后再申请。',
  ],
  recheck_window_passed: [
    '已过复核期限：认证书出具后 {days} 天内可以申请，至 {until} 为止。',
    NOTHING_CHANGED,
    '期限由主管在设置中规定；请向申请人说明。',
  ],
  recheck_open_already: ['此认证书已有办理中的复核：{number}。', NOTHING_CHANGED, '请在该复核个案中办理。'],
  recheck_field_not_listed: [
    '所提专业领域不在两个学科专业目录中。',
    '没有受理复核，输入还在屏幕上。',
    '请从列表中选择；完整名单由主管导入。',
  ],
  recheck_field_same: ['所提专业领域与认证书上的相同。', '没有受理复核，输入还在屏幕上。', '请核对申请人的异议。'],
  recheck_reply_undecided: [
    '还没有选择复核结论。',
    '没有提交，输入还在屏幕上。',
    '请选择“维持原结果”或“变更专业领域”。',
  ],
  recheck_reply_same_field: [
    '结论是变更专业领域，但专业领域没有变。',
    '没有提交，输入还在屏幕上。',
    '请选择另一专业领域，或改为“维持原结果”。',
  ],

  // Subject catalogues
  catalogue_file_too_large: ['这个文件超过 5 MB，不像学科专业目录。', '目录没有改变。', '请选择教育部发布的目录表格。'],
  catalogue_file_unreadable: [
    '这个文件读不出来：可能已被移走，或没有权限。',
    '目录没有改变。',
    '请确认文件还在，再选一次。',
  ],
  catalogue_file_no_table: [
    '这个文件不是可以读取的 CSV 或 XLSX 表格。',
    '目录没有改变。',
    '请在表格软件中打开后另存为 XLSX 或 CSV，再导入。',
  ],

  // Cases
  case_not_found: ['本机没有这个个案。', NOTHING_CHANGED, '请刷新队列；刚受理的个案要等同步后才能看到。'],
  case_changed_meanwhile: ['个案在此期间有了新的变化。', NOTHING_CHANGED, '请看过新的内容后再做一次。'],
  staff_not_found: ['没有工号为 {number} 的在职人员。', '分派没有改变。', '请从名单中选择。'],
  id_number_invalid: ['证件号码不对：{reason}。', '没有收件，输入还在屏幕上。', '请对照证件改正。'],
  submitter_must_be_employer: [
    '此业务须由用人单位提交。',
    '没有收件，输入还在屏幕上。',
    '请把提交人改为用人单位，并填写单位名称和联系方式。',
  ],

  // Extensions
  extension_no_clock: ['个案没有这一项时限。', '没有延期。', '请刷新个案后再试。'],
  extension_clock_stands: [
    '正在等待补正，时限停止计算，没有可延的到期日。',
    '没有延期。',
    '请在收到补正后再办理延期。',
  ],
  extension_not_later: ['延期后的日期须晚于现在的到期日 {dueOn}。', '没有延期，输入还在屏幕上。', '请改为更晚的日期。'],
  extension_passed: ['延期后的日期已经过去。', '没有延期，输入还在屏幕上。', '请改为今天或以后的日期。'],
  extension_too_far: [
    '延期后的日期距时限开始已超过 10 年。',
    '没有延期，输入还在屏幕上。',
    '请核对年份，改为更早的日期。',
  ],
  extension_no_working_day: ['延期后的日期不是工作日（{why}）。', '没有延期，输入还在屏幕上。', '请改为工作日。'],

  // Documents
  document_not_found: ['本机没有这份文件。', NOTHING_CHANGED, '请刷新个案后再试。'],
  document_not_held: ['这份文件的内容还没有从中心取回。', NOTHING_CHANGED, '连上中心后会自动取回，请稍候。'],
  inbox_file_gone: ['收件箱里已没有文件“{name}”。', NOTHING_CHANGED, '请刷新收件箱；也可能已被他人取走。'],
  file_damaged: [
    '存放的文件 {name} 没有通过完整性校验，可能已损坏或被改动。',
    '其他文件和个案不受影响，损坏的文件没有被使用。',
    '中心有这份文件时可以重新取回；请联系系统管理员。',
  ],
  file_not_written: ['文件没有能够写到所选的位置。', SAVED_STAYS, '请换一个位置，或关闭正在使用该文件的程序。'],
  disk_full: ['磁盘已满，这一步没有保存。', `${SAVED_STAYS}没有留下半份文件。`, '请清理磁盘后再做一次。'],

  // Supplements and results
  pins_full: ['常用列表已满（最多{most}个）。', NOTHING_CHANGED, '请先取消一个不再用的。'],
  supplement_not_open: ['个案没有待答复的补正。', NOTHING_CHANGED, '请看个案现在的状态。'],
  supplement_row_spared: [
    '材料 {row} {name} 不必提交：{why}。',
    '补正通知没有发出，写好的内容还在屏幕上。',
    '请删去这一项；确需补充的，先更正有关情况，或改用“其他补充材料”。',
  ],
  supplement_due_passed: ['补正期限早于今天。', '补正通知没有发出。', '请改为今天或以后的日期。'],
  result_not_found: ['此结果文书不在个案中。', NOTHING_CHANGED, '请刷新个案。'],
  result_not_possible: ['此个案不能出具这种结果文书。', NOTHING_CHANGED, '请选择列出的结果文书。'],
  result_blocked: [
    '还不能拟出结果：{first}',
    '没有拟出结果，填写的内容还在屏幕上。',
    '请先处理这一项；另有 {others} 项。',
  ],
  result_value_missing: ['结果上的“{label}”还没有填写。', '没有拟出结果。', '请填写后再提交签发。'],
  result_not_signed: ['结果还没有签发，不能出证。', NOTHING_CHANGED, '请先由签发人签发。'],
  result_not_issued: ['结果还没有出证或已经撤销，不能打印。', NOTHING_CHANGED, '请看个案现在的状态。'],
  result_not_printed_yet: ['结果还没有打印过，谈不上补打。', NOTHING_CHANGED, '请用“打印原件”。'],
  result_printed_already: ['结果已经打印过了。', NOTHING_CHANGED, '还要一份时请用“补打…”，并写明理由。'],
  result_pdf_not_here: [
    '这份文书由另一工作站出证，它的 PDF 还没有从中心取回。',
    '个案和文书都没有变化，也没有重新排版。',
    '等待从中心下载：连上中心后会自动取回，到“同步”页可看进度，然后再试。',
  ],
  not_a_supervisor: [
    '这位工作人员不是主管，不能确认再次补正。',
    '补正没有发出，填写的内容还在。',
    '请主管本人输入工号和密码。',
  ],
  number_not_leased_yet: [
    '文书编号还是本机暂编的，印出去会与正式编号不符。',
    '签发已经保存。',
    '连上中心领到编号后再出证，通常只需片刻。',
  ],
  letter_character_missing: [
    '文书中的“{characters}”本机没有字体可以印出。',
    '没有打印，个案没有变化。',
    '请在系统中安装含有该字的字体（如宋体扩展字库）后再出。',
  ],
  letter_not_on_record: ['个案没有这种文书可以打印。', NOTHING_CHANGED, '请刷新个案，看它现在的状态。'],
  letter_not_set: ['文书没有能够排版。', `${SAVED_STAYS}个案没有变化。`, `请再试一次；仍不行时${CALL}`],
  report_of_the_future: ['所选日期还没有到。', NOTHING_CHANGED, '请选择今天或以前的日期。'],

  // Synchronisation
  command_gone: ['这项操作已经处理过了。', NOTHING_CHANGED, '请刷新同步中心。'],
  command_not_stuck: ['这项操作正在等待送出，不需要处理。', NOTHING_CHANGED, '连上中心后会自动送出。'],
  intake_cannot_yield: [
    '收件不能放弃：没有它个案就不存在了。',
    '个案和操作都还在。',
    '请选择“重做”，用新的编号重新提交。',
  ],
  signature_must_be_given_again: [
    '签发不能代为重做。',
    '原来的签发仍在审计记录中。',
    '请放弃这项操作，再由签发人重新签发。',
  ],

  // The database
  storage_damaged: ['本机数据中有内容没有通过完整性校验。', '数据文件没有被改动或删除。', `请停止使用本机，${CALL}`],
  storage_unreadable: ['本机数据打不开。', '数据文件没有被改动或删除。', CALL],
  storage_newer: ['本机数据由更新版本的程序写过。', '数据文件没有被改动。', '请升级工作站。'],
};

const STEP_REFUSED: Row = ['{reason}', '这一步没有保存，此前的内容都在。', '请看个案现在的状态，再决定下一步。'];
const UNKNOWN: Row = ['操作没有完成（{code}）。', SAVED_STAYS, `请再试一次；仍不行时${CALL}`];

function rowFor(code: string): Row {
  // A step that the rules of the case refuse brings its own sentence.
  if (code.startsWith('step_')) return STEP_REFUSED;
  return FAILURES[code] ?? UNKNOWN;
}

export function isKnownFailure(code: string): boolean {
  return rowFor(code) !== UNKNOWN;
}

export function describeFailure(failure: Failure): FailureWords {
  const params: Readonly<Record<string, string | number>> = { code: failure.code, ...failure.params };
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  const [happened, safe, action] = rowFor(failure.code);
  return { happened: fill(happened), safe: fill(safe), action: fill(action) };
}
