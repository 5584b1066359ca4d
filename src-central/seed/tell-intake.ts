import type { OfficeMaterial } from '#scripts/specimens/office.ts';
import { numberSeries } from '#shared/domain/results/numbers.ts';
import { dateParts } from '#shared/kernel/civil-date.ts';
import type { DocumentId, SupplementId } from '#shared/kernel/ids.ts';
import { shanghaiDate } from '#shared/kernel/instant.ts';
import { caseFacts, submitter as submitterSchema } from '#shared/schema/facts.ts';
import { isAnswerFile } from './office-applications.ts';
import type { Scene, WireDocument } from './scene.ts';

function documentOf(scene: Scene, material: OfficeMaterial, supplementId: SupplementId | null): WireDocument {
  const scan = scene.scans.get(material.fileName);
  if (!scan) throw new Error(`no scan of ${material.fileName}`);
  return {
    id: scene.teller.newId<DocumentId>(),
    ...scan,
    fileName: material.fileName,
    materialRow: material.materialRow,
    supplementId,
    addedAt: scene.teller.at,
    addedBy: scene.applicant,
    replacedBy: null,
  };
}

/** 收件: the application comes in by the online hall with its files. */
export function tellReceived(scene: Scene): void {
  const { application, teller, numbers } = scene;
  const { business, applicant, submitter, facts } = application;
  const submittedOn = shanghaiDate(teller.at);
  const files = application.materials.filter((material) => !isAnswerFile(material));
  teller.tell(scene.applicant, {
    kind: 'received',
    number: numbers.next(numberSeries(business, dateParts(submittedOn).year)),
    business,
    channel: 'online',
    applicant,
    submitter: submitterSchema.parse(submitter),
    facts: caseFacts.parse(facts),
    submittedOn,
    documents: files.map((material) => documentOf(scene, material, null)),
  });
}

/** 收到补正: corrected papers take the place of the ones that were found wanting. */
export function tellAnswer(scene: Scene, age: number): void {
  const { application, applicant, teller } = scene;
  const { state } = teller.record;
  if (state.kind !== 'supplement_requested') throw new Error('nothing was asked of this applicant');
  for (const material of application.materials.filter(isAnswerFile)) {
    teller.passTo(age);
    const older = teller.record.documents.find(
      (document) => document.materialRow === material.materialRow && document.replacedBy === null,
    );
    const document = documentOf(scene, material, state.supplementId);
    teller.tell(applicant, { kind: 'document_added', document, replaces: older?.id ?? null });
  }
  teller.passTo(age);
  teller.tell(applicant, { kind: 'supplement_answered', supplementId: state.supplementId });
}
