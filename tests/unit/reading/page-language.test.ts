import { expect, test } from 'vitest';
import type { Glance } from '#renderer/reading-room/recognise/glance.ts';
import { ownLanguage } from '#renderer/reading-room/recognise/page-language.ts';
import type { EngineRequest, TextReader, Word, WordLines } from '#renderer/reading-room/recognise/text-engine.ts';

const PAGE = { width: 400, height: 300, data: new Uint8Array(400 * 300).fill(255) };
const GLANCE: Glance = { turn: 1, tilt: 0, language: 'eng', glyphHeight: 32 };

function line(text: string, confidence = 0.9): Word[] {
  return text.split(' ').map((word, index): Word => {
    const left = index * 100;
    return { text: word, confidence, left, top: 0, right: left + 90, bottom: 30, symbols: [] };
  });
}

/** An engine that answers by language, and says what it was asked for. */
function engineOf(answer: (request: EngineRequest) => WordLines): TextReader & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async read(request) {
      asked.push(request.language);
      return answer(request);
    },
  };
}

const SILENT = (): WordLines => [];

test.each([
  ['This is to certify that Heng Ding has been admitted to the degree of Master of Science'],
  ['学士学位证书 在我校土木工程专业完成了本科学习计划，业已毕业，授予工学学士学位。'],
  ['签注ENDORSEMENTS C21789148慕容平子 往香港签注D多次往返 有效期：2026.08.01 公安部出入境管理局'],
  // EN is a word of French, and no more than one.
  [
    '样本 SPECIM EN 签注ENDORSEMENTS C21789148慕容平子 往香港签注D多次往返 有效期：2026.08.01-2027.08.01 公安部出入境管理局',
  ],
])('a page that was understood is asked nothing more: %s', async (text) => {
  const engine = engineOf(SILENT);
  expect(await ownLanguage([line(text)], PAGE, GLANCE, engine)).toBeNull();
  expect(engine.asked).toEqual([]);
});

test('characters that are hardly legible are no Chinese', async () => {
  const engine = engineOf(SILENT);
  await ownLanguage([line('往香港签注多次往返 公安部出入境管理局 慕容平子', 0.6)], PAGE, GLANCE, engine);
  expect(engine.asked).toContain('kor');
});

test.each([
  ['Le Président de la Université certifie que Madame LI a obtenu le diplome de Master', 'fra'],
  ['Die Universitat verleiht mit dieser Urkunde Frau Wen Han den akademischen Grad', 'deu'],
  ['La Universidad otorga a Shuyu Qin el grado de Doctor en Ciencias por haber terminado los estudios', 'spa'],
  ['Universita degli Studi conferisce al Sig. Ruifeng Xu il titolo di Dottore Magistrale', 'ita'],
  ['学位記 氏名 本学大学院の所定の課程を修了したので 修士 令和五年', 'jpn'],
  // As the station's reader gives it, which knows no kana but の.
  ['学位授与证明书 氏名 潘濤宇 专攻 土木工学专攻 上の者〓本学大学院所定の課程〓修了 合和7年8月12日 峰山大学長', 'jpn'],
])('the words of another language name its data: %s', async (text, language) => {
  const engine = engineOf(SILENT);
  expect((await ownLanguage([line(text)], PAGE, GLANCE, engine))?.glance.language).toBe(language);
  expect(engine.asked).toEqual([]);
});

test('what neither data understood is read by the script that reads a sample of it best', async () => {
  const engine = engineOf(({ language }) =>
    language === 'kor' ? [line('위 사람은 본 대학교 대학원에서 화학을 전공하고')] : [line('ПРИМ х', 0.3)],
  );
  const own = await ownLanguage([line('hh Ay r. 3a03epck', 0.4)], PAGE, GLANCE, engine);
  expect(own?.glance).toMatchObject({ language: 'kor+eng', turn: 1 });
  expect(engine.asked).toEqual(['rus', 'kor']);
});

test('a sample without kana is no Japanese, and a page that no script reads stays as it is', async () => {
  const engine = engineOf(({ language }) => (language === 'jpn' ? [line('人人人令令售站和和合全多多作命')] : []));
  expect(await ownLanguage([line('SA 0 站 9', 0.4)], PAGE, GLANCE, engine)).toBeNull();
});

test('a page that lies on its head is found out by its own script', async () => {
  let times = 0;
  const engine = engineOf(({ language }) => {
    times += 1;
    return language === 'rus' && times > 3 ? [line('Настоящий диплом свидетельствует')] : [];
  });
  const own = await ownLanguage([line('hh Ay r. 3a03epck', 0.4)], PAGE, GLANCE, engine);
  expect(own?.glance).toMatchObject({ language: 'rus', turn: 3 });
});
