import { CARD_PRINT, INSURANCE_PRINT, LETTER_PRINT, REGISTER_PRINT, STAMPS } from './fake-office-papers.ts';

/** Papers as pictures, drawn to fit the boxes of `fake-papers.ts` and `fake-office-papers.ts`. */
const SERIF = 'font-family="Noto Serif CJK SC, serif"';

function line(x: number, y: number, size: number, words: string, rest = ''): string {
  return `<text x="${x}" y="${y}" font-size="${size}" ${SERIF} ${rest}>${words}</text>`;
}

const MIDDLE = 'text-anchor="middle"';

function diploma(): string {
  return [
    '<rect x="40" y="40" width="1160" height="1674" fill="#fffdf4" stroke="#7a6a3a" stroke-width="6"/>',
    line(620, 300, 52, 'The University of Manchester', MIDDLE),
    line(620, 560, 34, 'This is to certify that', MIDDLE),
    line(620, 690, 60, 'San Zhang', MIDDLE),
    line(620, 770, 30, 'has been admitted to the degree of', MIDDLE),
    line(620, 844, 50, 'Master of Science', MIDDLE),
    line(620, 900, 30, 'in Data Science', MIDDLE),
    line(620, 1114, 36, '12 December 2025', MIDDLE),
    line(620, 1600, 26, 'SPECIMEN', MIDDLE),
  ].join('');
}

function passport(): string {
  const rows: readonly (readonly [number, number, string])[] = [
    [900, 190, 'EB1234567'],
    [520, 270, 'ZHANG'],
    [520, 330, 'SAN'],
    [520, 390, '中国 / CHINESE'],
    [520, 450, '1998-04-12'],
    [820, 450, 'M'],
    [520, 510, '北京 / BEIJING'],
    [520, 570, '2025-03-01'],
  ];
  return [
    '<rect x="20" y="20" width="1200" height="830" fill="#f3ece4" stroke="#a33" stroke-width="4"/>',
    '<rect x="80" y="180" width="340" height="440" fill="#ccd"/>',
    line(80, 110, 40, '中华人民共和国 护照 SPECIMEN'),
    ...rows.map(([x, y, words]) => line(x, y, 34, words)),
    line(
      60,
      740,
      36,
      'POCHNZHANG&lt;&lt;SAN&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;',
      'letter-spacing="6"',
    ),
    line(60, 800, 36, 'EB12345676CHN9804123M2503016&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;24', 'letter-spacing="6"'),
  ].join('');
}

function office(title: string, print: typeof LETTER_PRINT): string {
  const lines = print.map(({ words, box: [x, y, , height] }) => line(x, y + height - 10, 34, words));
  return [line(620, 120, 48, title, MIDDLE), ...lines, line(620, 1680, 26, 'SPECIMEN', MIDDLE)].join('');
}

function stamps(): string {
  return STAMPS.map(({ date, direction, port, box: [x, y, width, height] }) => {
    const frame = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="#b22" stroke-width="4"/>`;
    const words = [port ?? '边检', date.replaceAll('-', '.'), direction === 'exit' ? '出境' : '入境'];
    return frame + words.map((word, at) => line(x + 30, y + 70 + at * 76, 48, word, 'fill="#b22"')).join('');
  }).join('');
}

const OFFICE_PAPERS: Readonly<Record<number, () => string>> = {
  7: () => office('单位接收函', LETTER_PRINT),
  8: () => office('社会保险个人权益记录', INSURANCE_PRINT),
  9: () => office('户口本', REGISTER_PRINT),
  5: () => office('居民身份证', CARD_PRINT),
  0: stamps,
};

/** `serial` is the last figure of the document's id. */
export function pagePicture(serial: number, page: number): string {
  const [width, height] = [0, 2, 5].includes(serial) ? [1240, 870] : serial === 3 ? [413, 579] : [1240, 1754];
  const drawn =
    serial === 1 && page === 0
      ? diploma()
      : serial === 2 && page === 0
        ? passport()
        : (OFFICE_PAPERS[serial]?.() ?? line(60, 120, 40, `SPECIMEN ${page + 1}`));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#fff"/>${drawn}</svg>`;
}
