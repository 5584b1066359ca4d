import { expect, test } from 'vitest';
import { chordLabel, chordOf, isTyping, type KeyPress } from '#renderer/workstation/ui/shortcuts/chord.ts';
import { findShortcut, groupsByTitle, type Shortcut } from '#renderer/workstation/ui/shortcuts/registry.ts';

function press(key: string, code: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held };
}

test.each([
  ['j', press('j', 'KeyJ')],
  ['j', press('J', 'KeyJ')],
  ['shift+j', press('J', 'KeyJ', { shiftKey: true })],
  ['ctrl+z', press('z', 'KeyZ', { ctrlKey: true })],
  ['ctrl+enter', press('Enter', 'Enter', { ctrlKey: true })],
  ['?', press('?', 'Slash', { shiftKey: true })],
  ['/', press('/', 'Slash')],
  ['space', press(' ', 'Space')],
  ['esc', press('Escape', 'Escape')],
  ['down', press('ArrowDown', 'ArrowDown')],
  ['pagedown', press('PageDown', 'PageDown')],
])('a key press is %s', (chord, pressed) => {
  expect(chordOf(pressed)).toBe(chord);
});

test('a Chinese input method hides the letter, the place of the key still tells', () => {
  expect(chordOf(press('Process', 'KeyY'))).toBe('y');
  expect(chordOf(press('？', 'Slash', { shiftKey: true }))).toBe('?');
  expect(chordOf(press('／', 'Slash'))).toBe('/');
  expect(chordOf(press('Process', 'Digit3'))).toBe('3');
});

test('the help overlay names keys as they stand on the keyboard', () => {
  expect(['ctrl+z', 'space', 'esc', 'j', '+', 'pagedown'].map(chordLabel)).toEqual([
    'Ctrl+Z',
    '空格',
    'Esc',
    'J',
    '+',
    'PgDn',
  ]);
});

test('while a person writes, a letter is a letter; on a tick box it is not writing', () => {
  const target = (tagName: string, type = '', isContentEditable = false) => ({ tagName, type, isContentEditable });
  expect(isTyping(target('INPUT', 'text'))).toBe(true);
  expect(isTyping(target('INPUT', 'password'))).toBe(true);
  expect(isTyping(target('TEXTAREA'))).toBe(true);
  expect(isTyping(target('DIV', '', true))).toBe(true);
  expect(isTyping(target('INPUT', 'radio'))).toBe(false);
  expect(isTyping(target('BUTTON'))).toBe(false);
});

function shortcut(chord: string, label: string, more: Partial<Shortcut> = {}): Shortcut {
  return { chords: [chord], label, run: () => undefined, ...more };
}

const SCREEN = {
  title: '审核',
  shortcuts: [
    shortcut('y', '合格'),
    shortcut('down', '下一件', { inSearch: true }),
    shortcut('ctrl+enter', '发出', { whileTyping: true }),
  ],
};
const FRAME = { title: '任何地方', shortcuts: [shortcut('y', '别的'), shortcut('/', '搜索')] };
const FREE = { typing: false, inSearch: false };

test('the nearest group answers first', () => {
  expect(findShortcut([SCREEN, FRAME], 'y', FREE)?.label).toBe('合格');
  expect(findShortcut([SCREEN, FRAME], '/', FREE)?.label).toBe('搜索');
});

test('no letter fires while somebody types, but for chords that write nothing', () => {
  const typing = { typing: true, inSearch: false };
  expect(findShortcut([SCREEN], 'y', typing)).toBeNull();
  expect(findShortcut([SCREEN], 'down', typing)).toBeNull();
  expect(findShortcut([SCREEN], 'ctrl+enter', typing)?.label).toBe('发出');
});

test('the search box steers the list below it', () => {
  const searching = { typing: true, inSearch: true };
  expect(findShortcut([SCREEN], 'down', searching)?.label).toBe('下一件');
  expect(findShortcut([SCREEN], 'y', searching)).toBeNull();
});

test('help shows groups of one title together and leaves silent keys out', () => {
  const more = { title: '审核', shortcuts: [shortcut('a', '添加文件'), shortcut('pageup', '翻页', { silent: true })] };
  const groups = groupsByTitle([SCREEN, FRAME, more]);
  expect(groups.map((group) => group.title)).toEqual(['审核', '任何地方']);
  expect(groups[0]?.shortcuts.map(({ label }) => label)).toEqual(['合格', '下一件', '发出', '添加文件']);
});
