import { describe, expect, it } from 'vitest';
import { generateOffice } from '#scripts/specimens/office.ts';
import { renderSpecimen } from '#scripts/specimens/specimen.ts';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import { deriveChecklist } from '#shared/domain/materials/checklist.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';

const office = generateOffice(7, { applications: 44 });

/** Rows 11 and 16 exist only when a supplement request asks for them. */
const UPLOADED_ROWS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24];

describe('the demo office', () => {
  it('has the applications asked for, with every business among the first seven', () => {
    expect(office.applications).toHaveLength(44);
    expect(new Set(office.applications.map((application) => application.business))).toEqual(new Set(BUSINESS_CODES));
    const seven = generateOffice(3, { applications: 7 }).applications;
    expect(new Set(seven.map((application) => application.business)).size).toBe(7);
  });

  it('is the same for the same seed and another for another', () => {
    expect(generateOffice(7, { applications: 44 })).toEqual(office);
    expect(generateOffice(8, { applications: 44 })).not.toEqual(office);
  });

  it('has a scan for each row of the list of materials', () => {
    const rows = new Set(
      office.applications.flatMap((application) => application.materials.map((material) => material.materialRow)),
    );
    expect([...rows].sort((a, b) => a - b)).toEqual(UPLOADED_ROWS);
  });

  it('hands in all that the checklist requires, but where a fault was planted', () => {
    for (const seed of [1, 7, 2026]) {
      for (const application of generateOffice(seed, { applications: 44 }).applications) {
        const handedIn = new Set(application.materials.map((material) => material.materialRow));
        const planted = application.defects
          .filter((defect) => defect.kind === 'missing_material')
          .map((defect) => defect.materialRow);
        const missing = deriveChecklist(application).filter(
          (item) => item.necessity === 'required' && !handedIn.has(item.row),
        );
        expect([application.key, missing.map((item) => item.row).filter((row) => !planted.includes(row))]).toEqual([
          application.key,
          [],
        ]);
      }
    }
  });

  it('holds the faults that a demonstration needs', () => {
    const kinds = new Set(
      office.applications.flatMap((application) => application.defects.map((defect) => defect.kind)),
    );
    for (const kind of [
      'unsigned_authorisation',
      'name_differs_by_a_letter',
      'passport_expired',
      'wrong_document',
      'missing_material',
    ] as const) {
      expect(kinds).toContain(kind);
    }
  });

  it('prints the faults on the paper', () => {
    const faulty = (kind: string) =>
      office.applications.find((application) => application.defects.some((defect) => defect.kind === kind));
    const page = (kind: string, row: number) => {
      const part = faulty(kind)?.materials.find((material) => material.materialRow === row)?.file.parts[0];
      if (part === undefined) throw new Error(`no page for ${kind}`);
      return renderSpecimen(part);
    };
    expect(page('unsigned_authorisation', 20).fields.signed).toBe('false');
    expect(page('passport_expired', 18).fields.expiryDate?.localeCompare(office.today)).toBe(-1);
    expect(faulty('wrong_document')?.materials.find((material) => material.materialRow === 17)?.specimenKind).toBe(
      'transcript',
    );
    const printed = page('name_differs_by_a_letter', 17).fields.holder ?? '';
    const applicant = faulty('name_differs_by_a_letter')?.applicant.nameLatin?.split(' ').reverse().join(' ') ?? '';
    const differing = [...printed.toUpperCase()].filter((letter, index) => letter !== applicant.charAt(index));
    expect([printed.length, differing.length]).toEqual([applicant.length, 1]);
  });

  it('has employers hand in the non-local settlements and people everything else', () => {
    for (const { business, submitter } of office.applications) {
      expect(submitter.kind).toBe(business === 'settle_bj_nonlocal' ? 'organisation' : 'applicant');
    }
  });

  it('has documents used while studying that were issued before', () => {
    for (const { business, facts, person, defects } of office.applications) {
      if (business !== 'recognition' || defects.length > 0 || facts.studyFrom === null) continue;
      expect(person.passport.issueDate < facts.studyFrom).toBe(true);
    }
  });

  it('keeps file names apart within an application', () => {
    for (const { materials } of office.applications) {
      expect(new Set(materials.map((material) => material.fileName)).size).toBe(materials.length);
    }
  });

  it('dates everything around the day it is given', () => {
    const later = generateOffice(7, { applications: 20, today: civilDate('2027-03-05') });
    for (const application of later.applications) expect(application.submittedOn <= '2027-03-05').toBe(true);
    expect(later.applications.some((application) => application.submittedOn >= '2027-02-20')).toBe(true);
  });
});
