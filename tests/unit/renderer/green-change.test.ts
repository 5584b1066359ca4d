import { expect, test } from 'vitest';
import { type GreenWish, greenChange, proofChoices } from '#renderer/workstation/features/case-head/green-change.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import { aCase, aDocument, ids } from '#tests/support/domain-cases.ts';

const unfiled = { ...aDocument(1, null), fileName: '录用函.pdf' };
const filed = { ...aDocument(2, 21), fileName: '成绩单.pdf' };
const diploma = aDocument(3, 17);
const older = { ...aDocument(4, 21), replacedBy: ids.document(2) };

function change(facts: Partial<CaseFacts>, wish: GreenWish) {
  return greenChange(aCase({ facts, documents: [unfiled, filed, diploma, older] }), wish);
}

test('the papers to choose from are those of row 21 and those that lie nowhere', () => {
  const { documents } = aCase({ documents: [unfiled, filed, diploma, older] });
  expect(proofChoices({ documents }).map(({ fileName }) => fileName)).toEqual(['录用函.pdf', '成绩单.pdf']);
});

test('a ground is set with its proof, which is filed where it lies nowhere', () => {
  const wish: GreenWish = { ground: 2, proven: true, proof: unfiled.id };
  expect(change({}, wish)).toEqual({
    file: unfiled.id,
    facts: { greenChannelGround: 2, greenChannelProven: true },
  });
  expect(change({}, { ...wish, proof: filed.id })?.file).toBeNull();
});

test('only what is other than before is written, and nothing when all is as it was', () => {
  const facts: Partial<CaseFacts> = { greenChannelGround: 2, greenChannelProven: null };
  expect(change(facts, { ground: 3, proven: null, proof: null })).toEqual({
    file: null,
    facts: { greenChannelGround: 3 },
  });
  expect(change(facts, { ground: 2, proven: null, proof: filed.id })).toBeNull();
});

test('a ground that is given up takes its proof along, and files nothing', () => {
  const facts: Partial<CaseFacts> = { greenChannelGround: 2, greenChannelProven: true };
  expect(change(facts, { ground: null, proven: true, proof: unfiled.id })).toEqual({
    file: null,
    facts: { greenChannelGround: null, greenChannelProven: null },
  });
});
