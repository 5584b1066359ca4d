import { LETTER_DATA_PATH, LETTER_READY_PATH, type LetterJob, type LetterReady } from '#shared/letters/letter.ts';
import { declareRareFaces } from './fonts.ts';
import { fillPages } from './layout/fill-pages.ts';
import { renderLetter } from './layout/letter.ts';
import { missingCharacters } from './missing-characters.ts';
import './letters.css';

/** Lays out the one letter that this load of the page is for. Without a token it only warms the fonts. */
async function run(token: string | null): Promise<void> {
  declareRareFaces();
  if (token === null) {
    await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 16pt "Letter Serif"`, '文书')));
    return;
  }
  const answer = await fetch(`${LETTER_DATA_PATH}${token}`);
  if (!answer.ok) throw new Error(`letter data: ${answer.status}`);
  const { letter, atLeastPages }: LetterJob = await answer.json();
  document.title = letter.title.join('');
  const article = renderLetter(letter);
  document.body.append(article);
  await document.fonts.ready;
  const ready: LetterReady = {
    pages: fillPages(article, atLeastPages),
    missing: missingCharacters(article.textContent, getComputedStyle(article).fontFamily),
  };
  await fetch(`${LETTER_READY_PATH}${token}`, { method: 'POST', body: JSON.stringify(ready) });
}

await run(new URLSearchParams(location.search).get('letter'));
