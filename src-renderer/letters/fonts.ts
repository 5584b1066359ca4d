import ranges from '@fontsource/noto-serif-sc/unicode.json';

/** The rare characters' slices; the common ones stand in one file, see letters.css. */
const SLICES: Readonly<Record<string, string>> = import.meta.glob(
  '../../node_modules/@fontsource/noto-serif-sc/files/noto-serif-sc-*-400-normal.woff2',
  { query: '?url', import: 'default', eager: true },
);

/** Declares the slices; a slice is only fetched when a character of its range stands on the page. */
export function declareRareFaces(): void {
  for (const [path, url] of Object.entries(SLICES)) {
    const slice = /noto-serif-sc-(\d+)-400/.exec(path)?.[1] ?? '';
    const unicodeRange = (ranges as Readonly<Record<string, string>>)[`[${slice}]`];
    if (unicodeRange === undefined) continue;
    document.fonts.add(
      new FontFace('Letter Serif Rare', `url("${url}") format("woff2")`, { unicodeRange, weight: '400' }),
    );
  }
}
