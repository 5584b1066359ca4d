import { displayText } from '#shared/i18n/zh-cn/screens/display.ts';
import type { DisplayContent, DisplayLine } from '#shared/ipc/customer-display.ts';
import { visibleText } from '#shared/kernel/visible-text.ts';
import { qrCode } from '../letters/layout/qr-code.ts';

const words = displayText.page;

/** Everything that came from a case is set as text, what would not be seen too. */
function element(tag: string, className: string, ...content: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...content.map((part) => (typeof part === 'string' ? visibleText(part) : part)));
  return made;
}

function head(title: string, number: string): HTMLElement {
  return element('header', 'head', element('h1', '', title), element('p', 'number', words.number(number)));
}

function linesList(lines: readonly DisplayLine[]): HTMLElement {
  const rows = lines.flatMap(({ label, value }) => [element('dt', '', label), element('dd', '', value)]);
  return element('dl', 'lines', ...rows);
}

function welcome(): HTMLElement {
  return element(
    'main',
    'welcome',
    element('p', 'office', words.office),
    element('h1', '', words.welcome),
    element('p', '', words.address),
    element('p', '', words.phone),
  );
}

function supplement({ number, items, dueOn, sent }: Extract<DisplayContent, { kind: 'supplement' }>): HTMLElement {
  const list =
    items.length === 0
      ? element('p', 'hint', words.nothing)
      : element('ol', 'items', ...items.map((item) => element('li', '', item)));
  const due = sent && dueOn !== null ? words.supplementDue(dueOn) : words.supplementDraft;
  return element('main', '', head(words.supplement, number), list, element('p', 'hint', due));
}

function receipt({ number, lines, code }: Extract<DisplayContent, { kind: 'receipt' }>): HTMLElement {
  const square = qrCode(code, 'M');
  square.setAttribute('aria-label', words.code(code));
  const body = element('div', 'receipt', element('div', 'code', square), linesList(lines));
  return element('main', '', head(words.receipt, number), body, element('p', 'hint', words.receiptHint));
}

/** The page for what the reviewer shares. */
export function displayPage(content: DisplayContent): HTMLElement {
  switch (content.kind) {
    case 'nothing':
      return welcome();
    case 'fields': {
      const hint = element('p', 'hint', words.fieldsHint);
      return element('main', '', head(words.fields, content.number), linesList(content.lines), hint);
    }
    case 'supplement':
      return supplement(content);
    case 'receipt':
      return receipt(content);
  }
}
