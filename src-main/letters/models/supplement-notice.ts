import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import { CENTRE } from '#shared/domain/business/contacts.ts';
import type { SupplementItem } from '#shared/domain/case/case-record.ts';
import type { Material } from '#shared/domain/materials/material-table.ts';
import type { Letter, LetterBlock } from '#shared/letters/letter.ts';
import type { LetterRequest } from '../../ports.ts';
import { footOf } from './foot.ts';
import { officeSignature, UNMARKED } from './plain.ts';
import { addresseeOf, dateWords, paragraphsOf } from './words.ts';

/** Over what is asked for without a paper. */
const OTHER_HEADING = '其他事项';

function headingOf(row: number | null, materials: readonly Material[]): string {
  if (row === null) return OTHER_HEADING;
  return materials.find((material) => material.row === row)?.shortName ?? `材料第 ${row} 项`;
}

/** One heading a material, however many things are wrong with it; what asks for no paper stands last. */
function itemsOf(
  items: readonly SupplementItem[],
  materials: readonly Material[],
): Extract<LetterBlock, { kind: 'items' }>['items'] {
  const given = [...new Set(items.map((item) => item.materialRow))];
  const rows = [...given.filter((row) => row !== null), ...given.filter((row) => row === null)];
  return rows.map((row) => ({
    heading: headingOf(row, materials),
    text: items
      .filter((item) => item.materialRow === row)
      .map((item) => item.text.trim())
      .join('\n'),
  }));
}

/** 补正告知书: all gaps at once, so that nobody comes twice (一次性告知). */
export function supplementNotice(request: Extract<LetterRequest, { kind: 'supplement' }>): Letter {
  const { record, materials, items, dueOn, note, pausesClock, issuedOn } = request;
  const business = BUSINESSES[record.business].name;
  const notes: readonly LetterBlock[] = paragraphsOf(note ?? '').map((text) => ({ kind: 'paragraph', text }));
  return {
    layout: 'official',
    title: ['材料补正告知书'],
    number: `受理编号：${record.number}`,
    marks: UNMARKED,
    blocks: [
      { kind: 'addressee', text: addresseeOf(record) },
      {
        kind: 'paragraph',
        text: `您于${dateWords(record.submittedOn)}提交的${business}申请收悉。经审核，申请材料尚需补正，现将需要补正的内容一次性告知如下：`,
      },
      { kind: 'items', items: itemsOf(items, materials) },
      ...notes,
      {
        kind: 'paragraph',
        text: `请于${dateWords(dueOn)}前，登录“留学e网通”服务大厅（${CENTRE.hall}）上传补正材料，或持本告知书到本中心窗口提交。${pausesClock ? '等待补正期间暂停计算办理时限；' : ''}未按要求及时补正的，办理时限可能相应延长。`,
      },
      { kind: 'paragraph', text: '特此告知。' },
    ],
    signature: officeSignature(issuedOn),
    foot: footOf(record, true),
  };
}
