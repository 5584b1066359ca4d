import { describe, expect, test } from 'vitest';
import { createPageReader, type PageReader } from '#main/reading/page-reader/page-reader.ts';
import type { ReaderReply, ReaderRequest } from '#main/reading/page-reader/reader-messages.ts';

const PAGE = { width: 2, height: 1, data: new Uint8Array([0, 255]) };

interface Child {
  readonly asked: ReaderRequest[];
  readonly hear: (reply: ReaderReply) => void;
  readonly die: (reason: string) => void;
  isEnded: boolean;
}

function stage(): { readonly reader: PageReader; readonly children: Child[] } {
  const children: Child[] = [];
  const reader = createPageReader((hear, die) => {
    const child: Child = { asked: [], hear, die, isEnded: false };
    children.push(child);
    return {
      send: (request) => child.asked.push(request),
      end: () => {
        child.isEnded = true;
      },
    };
  });
  return { reader, children };
}

describe('the reader of pages', () => {
  test('no process before the first page, one for all of them, each answer to its own page', async () => {
    const { reader, children } = stage();
    expect(children).toHaveLength(0);
    const [first, second] = [reader.read(PAGE), reader.read(PAGE)];
    const [child] = children;
    expect(children).toHaveLength(1);
    const [one, two] = child?.asked ?? [];
    child?.hear({ id: two?.id ?? 0, error: 'out of memory' });
    child?.hear({ id: one?.id ?? 0, lines: [] });
    await expect(first).resolves.toEqual([]);
    await expect(second).rejects.toThrow('out of memory');
  });

  test('a process that dies fails the pages it had; the next page gets another one', async () => {
    const { reader, children } = stage();
    const lost = reader.read(PAGE);
    children[0]?.die('ended with 139');
    await expect(lost).rejects.toThrow('139');
    const next = reader.read(PAGE);
    expect(children).toHaveLength(2);
    children[1]?.hear({ id: children[1].asked[0]?.id ?? 0, lines: [] });
    await expect(next).resolves.toEqual([]);
  });

  test('once let go it is ended, and its late end does not touch the one after it', async () => {
    const { reader, children } = stage();
    const closed = reader.read(PAGE);
    reader.close();
    await expect(closed).rejects.toThrow('closed');
    expect(children[0]?.isEnded).toBe(true);
    const next = reader.read(PAGE);
    children[0]?.die('ended with 0');
    children[1]?.hear({ id: children[1].asked[0]?.id ?? 0, lines: [] });
    await expect(next).resolves.toEqual([]);
  });
});
