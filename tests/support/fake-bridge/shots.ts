import type { Page } from 'playwright-core';
import { standStill } from '#scripts/demo/stand-still.ts';
import { MAIN_CASE } from './fake-case.ts';
import { RESULT_SHOTS } from './result-shots.ts';
import type { Shot } from './shot.ts';

/** For what no mark of the screen shows: a search that waits for the next letter, an answer of the fake main's. */
const SETTLE_MS = 300;
const CASE = `/case/${MAIN_CASE}`;

/** Runs in the page. */
async function askForGreenChannel(caseId: string): Promise<void> {
  const changes = { degreeLevel: 'doctorate', greenChannelGround: 2 };
  await Reflect.get(window, 'bridge').call('case.change_facts', { caseId, changes, reason: '来电说明已确定招聘' });
}

export const SHOTS: readonly Shot[] = [
  { name: 'sign-in', query: 'who=nobody', hash: '' },
  {
    name: 'sign-in-wrong',
    query: 'who=nobody&centre=offline',
    hash: '',
    act: async (page) => {
      await page.getByRole('button', { name: /张敏/ }).click();
      await page.getByLabel('密码', { exact: true }).fill('nope');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'queue', query: 'centre=offline', hash: '/queue', act: async (page) => page.keyboard.press('j') },
  { name: 'queue-none', query: '', hash: '/queue?view=closed' },
  { name: 'queue-pinned', query: '', hash: '/queue?view=unassigned&business=recognition' },
  {
    name: 'queue-deep',
    query: 'who=clerk',
    hash: '/queue',
    act: async (page) => {
      await page.getByRole('grid').focus();
      await page.keyboard.press('End');
    },
  },
  { name: 'queue-search', query: '', hash: '/queue?text=%E6%AC%A7%E9%98%B3' },
  { name: 'review', query: 'centre=offline', hash: CASE },
  {
    name: 'review-share',
    query: '',
    hash: CASE,
    act: async (page) => page.keyboard.press('c'),
  },
  {
    name: 'review-showing',
    query: 'centre=offline',
    hash: CASE,
    act: async (page) => {
      await page.keyboard.press('c');
      await page.getByRole('button', { name: '核对信息' }).click();
      await page.getByTestId('showing-mark').waitFor();
    },
  },
  {
    name: 'review-drafts',
    query: '',
    hash: CASE,
    act: async (page) => {
      await page.keyboard.press('n');
      await page.keyboard.type('图像模糊，请');
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      await page.getByTestId('draft-note').waitFor();
    },
  },
  {
    name: 'dossier',
    query: 'business=archive&state=issued&who=clerk',
    hash: CASE,
    act: async (page) => page.getByRole('button', { name: '档案收讫' }).click(),
  },
  {
    name: 'dossier-here',
    query: 'business=archive&state=issued&who=clerk',
    hash: CASE,
    act: async (page) => {
      await page.getByRole('button', { name: '档案收讫' }).click();
      await page
        .getByRole('button', { name: /签\s?收/ })
        .last()
        .click();
    },
  },
  {
    name: 'review-field',
    query: '',
    hash: CASE,
    act: async (page) => {
      await page.getByTestId('field-name').click();
      await page.keyboard.press('Space');
    },
  },
  {
    name: 'review-elsewhere',
    query: 'elsewhere=differs',
    hash: CASE,
    act: async (page) => page.getByTestId('field-birthDate').click(),
  },
  {
    name: 'review-memory',
    query: '',
    hash: CASE,
    act: async (page) => page.getByTestId('diploma-memory').getByRole('button').first().click(),
  },
  {
    name: 'review-side',
    query: '',
    hash: CASE,
    act: async (page) => {
      await page.getByTestId('field-name').click();
      await page.keyboard.press('b');
    },
  },
  {
    name: 'review-reason',
    query: '',
    hash: CASE,
    act: async (page) => {
      await page.getByTestId('material-18').getByRole('button').first().click();
      await page.keyboard.press('n');
    },
  },
  {
    name: 'review-rule',
    query: '',
    hash: CASE,
    act: async (page) => page.getByTestId('rule-R3').getByRole('button').click(),
  },
  { name: 'review-received', query: 'state=received', hash: CASE },
  {
    name: 'review-stays',
    query: 'business=settlement',
    hash: CASE,
    act: async (page) => page.getByTestId('rule-S2').getByRole('button').click(),
  },
  {
    name: 'review-months',
    query: 'business=settlement',
    hash: CASE,
    act: async (page) => page.getByTestId('rule-S6').getByRole('button').click(),
  },
  {
    name: 'review-stays-editor',
    query: 'business=settlement',
    hash: CASE,
    act: async (page) => {
      await page.getByTestId('rule-S2').getByRole('button').click();
      await page.getByRole('button', { name: '更改“出入境记录”' }).click();
      await page.getByLabel('第 2 行 入境（在外留空）').fill('20250101');
      await page.getByLabel('第 3 行 出境').fill('2025-02-30');
      await page.getByRole('button', { name: '保存 Enter' }).click();
    },
  },
  {
    name: 'review-stamps',
    query: 'business=settlement',
    hash: CASE,
    act: async (page) => {
      await page.getByTestId('rule-S2').getByRole('button').click();
      await page.getByRole('button', { name: '更改“出入境记录”' }).click();
      await page.getByTestId('stamp-2026-10-20').getByRole('button', { name: '采用为入境' }).click();
    },
  },
  {
    name: 'review-office-papers',
    query: 'business=settlement',
    hash: CASE,
    act: async (page) => page.getByTestId('field-employer').click(),
  },
  {
    name: 'review-paper-evidence',
    query: 'business=settlement',
    hash: CASE,
    act: async (page) => page.getByTestId('material-5').getByRole('button').first().click(),
  },
  {
    name: 'review-validity',
    query: 'business=archive',
    hash: CASE,
    act: async (page) => {
      await page.getByTestId('rule-A-id-card-valid').getByRole('button').click();
      await page.getByRole('button', { name: /“身份证有效期”/ }).click();
    },
  },
  {
    name: 'review-contract-editor',
    query: 'business=settlement',
    hash: CASE,
    act: async (page) => {
      await page.getByTestId('rule-S6').getByRole('button').click();
      await page.getByRole('button', { name: '更改“劳动合同”' }).click();
    },
  },
  {
    name: 'review-months-editor',
    query: 'business=settlement',
    hash: CASE,
    act: async (page) => {
      await page.getByTestId('rule-S6').getByRole('button').click();
      await page.getByRole('button', { name: '更改“社保缴费月份”' }).click();
    },
  },
  {
    name: 'review-own-certificate',
    query: 'business=settlement',
    hash: CASE,
    act: async (page) => page.getByTestId('rule-S1').getByRole('button').click(),
  },
  { name: 'review-stages', query: 'business=dispatch', hash: CASE },
  {
    name: 'review-stages-editor',
    query: 'business=dispatch',
    hash: CASE,
    act: async (page) => page.getByRole('button', { name: '更改“派出环节进度”' }).click(),
  },
  {
    name: 'review-stages-key',
    query: 'business=dispatch',
    hash: CASE,
    act: async (page) => page.keyboard.press('3'),
  },
  {
    name: 'applicant-correct',
    query: '',
    hash: CASE,
    act: async (page) => {
      await page.getByTestId('field-birthDate').click();
      await page.getByRole('button', { name: '更正申请人信息…' }).click();
      await page.getByLabel(/^出生日期/).fill('1998-04-13');
    },
  },
  {
    name: 'green-channel',
    query: '',
    hash: CASE,
    act: async (page) => {
      await page.evaluate(askForGreenChannel, MAIN_CASE);
      await page.getByRole('button', { name: /绿色通道 事由2/ }).click();
      await page.getByText('已提供，能证明事由').click();
    },
  },
  { name: 'review-closed', query: 'state=issued', hash: CASE },
  {
    name: 'review-why',
    query: '',
    hash: CASE,
    act: async (page) => page.getByTestId('clock-recognition').click(),
  },
  {
    name: 'extend',
    query: '',
    hash: CASE,
    act: async (page) => {
      await page.getByTestId('clock-recognition').click();
      await page.getByRole('button', { name: '延期…' }).click();
      await page.getByText('X1').click();
      await page.getByLabel('新的到期日', { exact: true }).fill('2026-12-01');
    },
  },
  {
    name: 'extended',
    query: '',
    hash: CASE,
    act: async (page) => {
      await page.getByTestId('clock-recognition').click();
      await page.getByRole('button', { name: '延期…' }).click();
      await page.getByText('X1').click();
      await page.getByLabel('新的到期日', { exact: true }).fill('2026-12-10');
      await page.getByLabel(/理由/).fill('院校来函称假期内不能答复，预计 12 月 8 日后反馈。');
      await page.getByRole('button', { name: '延期', exact: true }).click();
      await page.getByTestId('clock-recognition').click();
    },
  },
  {
    name: 'review-files',
    query: '',
    hash: CASE,
    act: async (page) => {
      await page.keyboard.press('a');
      await page.getByRole('button', { name: /成绩单\.pdf/ }).click();
    },
  },
  { name: 'help', query: '', hash: CASE, act: async (page) => page.keyboard.press('?') },
  { name: 'timeline', query: '', hash: CASE, act: async (page) => page.keyboard.press('t') },
  {
    name: 'not-accept',
    query: '',
    hash: CASE,
    act: async (page) => page.getByRole('button', { name: '不予受理' }).click(),
  },
  { name: 'supplement', query: 'centre=offline', hash: `${CASE}/supplement` },
  { name: 'result-draft', query: '', hash: `${CASE}/result` },
  { name: 'result-several', query: 'business=settlement', hash: `${CASE}/result` },
  {
    name: 'result-several-sign',
    query: 'business=settlement&state=proposed',
    hash: `${CASE}/result`,
    act: async (page) => page.getByRole('button', { name: /复核无误/ }).click(),
  },
  { name: 'result-several-issued', query: 'business=settlement&state=issued', hash: `${CASE}/result` },
  {
    name: 'result-sign',
    query: 'state=proposed',
    hash: `${CASE}/result`,
    act: async (page) => page.getByRole('button', { name: /复核无误/ }).click(),
  },
  {
    name: 'result-issue',
    query: 'state=signed',
    hash: `${CASE}/result`,
    act: async (page) => page.getByRole('button', { name: /出证打印/ }).click(),
  },
  { name: 'result-issued', query: 'state=issued&who=supervisor', hash: `${CASE}/result` },
  {
    name: 'recheck',
    query: 'state=issued',
    hash: `${CASE}/result`,
    act: async (page) => {
      await page.getByRole('button', { name: /复核…/ }).click();
      await page.getByLabel('申请改为').fill('rjgc');
    },
  },
  { name: 'person', query: '', hash: `/person/${MAIN_CASE}` },
  { name: 'sync', query: 'centre=offline', hash: '/sync' },
  {
    name: 'sync-yield',
    query: 'centre=offline',
    hash: '/sync',
    act: async (page) => page.getByRole('button', { name: /采用中心的/ }).click(),
  },
  { name: 'settings', query: 'who=supervisor', hash: '/settings' },
  {
    name: 'settings-packs',
    query: 'centre=offline',
    hash: '/settings',
    act: async (page) => page.getByTestId('rule-packs').scrollIntoViewIfNeeded(),
  },
  { name: 'settings-read', query: 'centre=offline', hash: '/settings' },
  {
    name: 'settings-calendar',
    query: 'who=supervisor',
    hash: '/settings',
    act: async (page) => page.getByTestId('office-calendar').scrollIntoViewIfNeeded(),
  },
  {
    name: 'settings-fault',
    query: 'who=supervisor',
    hash: '/settings',
    act: async (page) => {
      await page.getByRole('button', { name: '更改“绿色通道目标”' }).click();
      await page.getByRole('textbox', { name: '绿色通道目标' }).fill('三天');
      await page.getByLabel(/更改理由/).fill('试行');
      await page.getByRole('button', { name: '保存并下发' }).click();
    },
  },
  {
    name: 'settings-words',
    query: 'who=supervisor',
    hash: '/settings',
    act: async (page) => page.getByRole('button', { name: '更改“结果文书字号”' }).click(),
  },
  { name: 'report', query: 'who=supervisor', hash: '/report' },
  {
    name: 'report-export',
    query: 'who=supervisor',
    hash: '/report/2026-11-18',
    act: async (page) => page.getByRole('button', { name: /导出/ }).click(),
  },
  {
    name: 'catalogues',
    query: 'who=supervisor',
    hash: '/catalogues',
    act: async (page) => page.getByRole('button', { name: /导入/ }).last().click(),
  },
  {
    name: 'result-field',
    query: '',
    hash: `${CASE}/result`,
    act: async (page) => {
      await page.getByLabel(/专业领域/).fill('jsj');
    },
  },
  { name: 'walk-in', query: 'centre=offline', hash: '/walk-in' },
  {
    name: 'walk-in-faults',
    query: '',
    hash: '/walk-in',
    act: async (page) => {
      await page.getByLabel(/^姓名 /).fill('张三');
      await page.getByLabel(/证件号码/).fill('11010519491231002X');
      await page.getByLabel(/出生日期/).fill('1998-04-12');
      await page.getByLabel(/手机号码/).fill('1380000');
      await page.getByLabel(/电子邮箱/).fill('zhangsan@example');
      await page.getByLabel(/学位授予日期/).fill('2030-07-01');
      await page.getByLabel('第 1 条 院校').fill('北京市第八中学');
      await page.keyboard.press('Control+Enter');
    },
  },
  {
    name: 'walk-in-employer',
    query: '',
    hash: '/walk-in',
    act: async (page) => {
      await page.getByText('非京籍落户').click();
      await page.getByLabel('无固定期限').check();
      await page.keyboard.press('Control+Enter');
      await page.getByLabel(/试用期截止日期/).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'walk-in-leave',
    query: '',
    hash: '/walk-in',
    act: async (page) => {
      await page.getByLabel(/^姓名 /).fill('张三');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByText('再按一次 Esc 放弃').waitFor();
    },
  },
  ...RESULT_SHOTS,
  { name: 'walk-in-archive', query: '', hash: '/walk-in', act: async (page) => page.getByText('存档').first().click() },
];

/** Opens the screen as the shot says and waits until it stands still. */
export async function openShot(page: Page, url: string, shot: Shot): Promise<void> {
  await page.goto(`${url}?${shot.query}#${shot.hash}`);
  await page.locator('#root > *').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(SETTLE_MS);
  await standStill(page);
  await shot.act?.(page);
  await page.waitForTimeout(SETTLE_MS);
  await standStill(page);
}
