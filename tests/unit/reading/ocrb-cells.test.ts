import { describe, expect, test } from 'vitest';
import { isBlindPair } from '#renderer/reading-room/extract/mrz/cells.ts';
import { decodeCells, type LineAnswer } from '#renderer/reading-room/recognise/ocrb/decode-cells.ts';
import { BLANK, CLASSES, COLUMNS_A_CELL, MODEL_CHARACTERS } from '#renderer/reading-room/recognise/ocrb/model-shape.ts';

/** What the network would answer when each character stood `offset(cell)` columns off its place. */
function answerFor(
  text: string,
  offset: (cell: number) => number,
  rival: Readonly<Record<number, string>> = {},
): LineAnswer {
  const columns = text.length * COLUMNS_A_CELL;
  const logits = new Float32Array(CLASSES * columns);
  const say = (one: number, column: number, weight: number): void => {
    if (column >= 0 && column < columns) logits[one * columns + column] = weight;
  };
  for (let column = 0; column < columns; column += 1) say(BLANK, column, 6);
  for (const [cell, character] of [...text].entries()) {
    if (character === ' ') continue;
    const middle = cell * COLUMNS_A_CELL + 2 + offset(cell);
    for (let column = middle - 1; column <= middle + 1; column += 1) {
      say(BLANK, column, 0);
      say(MODEL_CHARACTERS.indexOf(character), column, 8);
      const other = rival[cell];
      if (other !== undefined) say(MODEL_CHARACTERS.indexOf(other), column, 7);
    }
  }
  return { logits, columns };
}

const read = (answer: LineAnswer, length: number): string =>
  decodeCells(answer, length)
    .map((cell) => cell.character)
    .join('');

describe('characters on the grid of a strip', () => {
  test('where each stands at its place', () => {
    const text = 'P<UTOERIKSSON<<ANNA  ';
    expect(
      read(
        answerFor(text, () => 0),
        text.length,
      ),
    ).toBe(text);
  });

  test('where the row drifts by two fifths of a pitch either way', () => {
    const text = 'L898902C36UTO7408122F1204159ZE';
    const drift = (cell: number): number => Math.round(2 * Math.sin(cell / 5));
    expect(read(answerFor(text, drift), text.length)).toBe(text);
  });

  test('a rival is kept beside the surer reading, and the blank is not one', () => {
    const [cell] = decodeCells(
      answerFor('6', () => 0, { 0: 'G' }),
      1,
    );
    expect(cell).toMatchObject({ character: '6', others: ['G'] });
    expect(cell?.confidence).toBeGreaterThan(0.5);
    expect(cell?.confidence).toBeLessThan(0.8);
  });

  test('nothing is claimed of an empty place', () => {
    expect(
      decodeCells(
        answerFor('   ', () => 0),
        3,
      ).map(({ confidence }) => confidence),
    ).toEqual([0, 0, 0]);
  });
});

test.each([
  ['6', 'G', true],
  ['1', 'L', true],
  ['0', 'U', true],
  ['0', '<', true],
  ['0', 'A', true],
  ['6', '6', false],
  ['8', 'B', false],
  ['0', 'O', false],
  ['5', 'S', false],
])('%s and %s: whether a check digit is blind to the exchange is %s', (a, b, expected) => {
  expect(isBlindPair(a, b)).toBe(expected);
});
