import { frameText } from '#shared/i18n/zh-cn/screens/frame.ts';

/** The part of a keyboard event that decides which shortcut it is. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const NAMED: Readonly<Record<string, string>> = {
  ' ': 'space',
  escape: 'esc',
  arrowup: 'up',
  arrowdown: 'down',
  arrowleft: 'left',
  arrowright: 'right',
};

/** A Chinese input method hides the letter (`Process`) or widens the sign (`？`): the key's place still tells. */
function keyName(press: KeyPress): string {
  const isPlain = press.key.length === 1 && press.key >= ' ' && press.key <= '~';
  if (isPlain) return NAMED[press.key] ?? press.key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1];
  if (letter) return letter.toLowerCase();
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1];
  if (digit) return digit;
  if (press.code === 'Slash') return press.shiftKey ? '?' : '/';
  const name = press.key.toLowerCase();
  return NAMED[name] ?? name;
}

/** `j`, `ctrl+z`, `shift+n`, `?`, `ctrl+enter`, `esc`: shift is named only where the sign does not say it. */
export function chordOf(press: KeyPress): string {
  const name = keyName(press);
  const saysShift = name.length === 1 && !/[a-z0-9]/.test(name);
  const parts: string[] = [];
  if (press.ctrlKey || press.metaKey) parts.push('ctrl');
  if (press.altKey) parts.push('alt');
  if (press.shiftKey && !saysShift) parts.push('shift');
  return [...parts, name].join('+');
}

const LABELS: Readonly<Record<string, string>> = {
  ctrl: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  space: frameText.spaceKey,
  enter: 'Enter',
  esc: 'Esc',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pageup: 'PgUp',
  pagedown: 'PgDn',
};

/** As it stands on the key, for the help overlay. */
export function chordLabel(chord: string): string {
  if (chord === '+') return '+';
  return chord
    .split('+')
    .map((part) => LABELS[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}

/** What the event's target says about itself. */
export interface TypingTarget {
  readonly tagName: string;
  readonly type: string;
  readonly isContentEditable: boolean;
}

const PRESSABLE_INPUTS = ['button', 'checkbox', 'radio', 'submit', 'reset', 'range', 'color', 'file'];

/** While a person writes, a letter is a letter. */
export function isTyping(target: TypingTarget): boolean {
  if (target.isContentEditable) return true;
  if (target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  return target.tagName === 'INPUT' && !PRESSABLE_INPUTS.includes(target.type);
}
