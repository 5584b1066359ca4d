import { degradationFor } from '#scripts/specimens/degrade.ts';
import {
  DEFAULT_TODAY,
  generateOffice,
  type Office,
  type OfficeApplication,
  type OfficeMaterial,
} from '#scripts/specimens/office.ts';
import { addDays, type CivilDate, dayNumber } from '#shared/kernel/civil-date.ts';
import { OFFICE_SIZE, storyOf } from './office-plan.ts';

/** Scans are drawn anew only so often: their dates are that much older at most than the day they are shown on. */
const REDRAWN_EVERY_DAYS = 28;

/** Marks a file that came with the answer to a supplement request. */
const ANSWER_PREFIX = '补正-';

export function isAnswerFile(material: OfficeMaterial): boolean {
  return material.fileName.startsWith(ANSWER_PREFIX);
}

function drawnOn(today: CivilDate): CivilDate {
  const periods = Math.floor((dayNumber(today) - dayNumber(DEFAULT_TODAY)) / REDRAWN_EVERY_DAYS);
  return addDays(DEFAULT_TODAY, periods * REDRAWN_EVERY_DAYS);
}

/** The paper as it should have been: a valid passport, a clear scan. */
function corrected(material: OfficeMaterial): OfficeMaterial {
  const fileName = ANSWER_PREFIX + material.fileName;
  const parts = material.file.parts.map((part) => (part.kind === 'passport' ? { ...part, details: {} } : part));
  const seed = parts[0]?.seed ?? 0;
  const wear = degradationFor(seed, 'good', { dpi: 150, quality: 72 });
  const { output } = material.file;
  const clear = output.kind === 'scan' ? { ...output, degradation: wear } : output;
  return { ...material, fileName, file: { fileName, parts, output: clear } };
}

function withAnswer(application: OfficeApplication): OfficeApplication {
  const rows = application.defects.map((defect) => defect.materialRow);
  const answers = application.materials.filter((material) => rows.includes(material.materialRow)).map(corrected);
  return { ...application, materials: [...application.materials, ...answers] };
}

/** The demo office's applications, each drawn for about the day on which its story lets it be submitted. */
export function officeApplications(seed: number, today: CivilDate): Office {
  const drawn = drawnOn(today);
  const applications = Array.from({ length: OFFICE_SIZE }, (_, index) => {
    const { kind, age } = storyOf(index);
    const submitted = addDays(drawn, -Math.round((age * 7) / 5));
    const application = generateOffice(seed, { applications: index + 1, today: submitted }).applications[index];
    if (!application) throw new Error(`the generator made no application ${index}`);
    return kind === 'answered' ? withAnswer(application) : application;
  });
  return { seed, today: drawn, applications };
}
