import { describe, expect, test } from 'vitest';
import { diplomaFields } from '#renderer/reading-room/extract/diploma/diploma-fields.ts';
import { spelledIn } from '#renderer/reading-room/extract/diploma/spelling.ts';
import { printedPage } from './printed-page.ts';

describe('an accent that a scan has lost comes back where a language leaves no choice', () => {
  test.each([
    ['es', 'Ingenieria Eléctrica', 'Ingeniería Eléctrica'],
    ['es', 'Master Universitario', 'Máster Universitario'],
    ['es', 'Ciencias Farmaceuticas', 'Ciencias Farmacéuticas'],
    ['es', 'Lingüistica Aplicada', 'Lingüística Aplicada'],
    ['es', 'Universidad Politecnica de Rio Sereno', 'Universidad Politécnica de Río Sereno'],
    ['fr', 'Genie Electrique', 'Génie Électrique'],
    ['it', 'Universita degli Studi di Castelbrina', 'Università degli Studi di Castelbrina'],
    ['de', 'Technische Universitat Falkenau', 'Technische Universität Falkenau'],
  ])('%s: %s', (language, read, printed) => expect(spelledIn(language, read)).toBe(printed));

  test.each([
    ['es', 'Derecho'],
    ['es', 'Historia'],
    ['es', 'Costa Rica'],
    ['es', 'Náutica'],
    ['es', 'INGENIERIA'],
    ['fr', 'Master'],
    ['de', 'Informatik'],
    ['en', 'Master of Science'],
  ])('%s: %s stays what it is', (language, read) => expect(spelledIn(language, read)).toBe(read));
});

test('what a diploma awards is spelled so, a name only gets its dots back', () => {
  const fields = diplomaFields([
    printedPage([
      { text: 'Universidad de Valdehermosa', size: 80 },
      'Por cuanto',
      { text: 'Yıze Maria Qin', size: 60 },
      'ha cumplido con todos los requisitos exigidos por los reglamentos de esta Universidad,',
      'por tanto le confiere el título de',
      'Licenciado en Ingenieria Eléctrica',
      'Dado en la ciudad de Valdehermosa, a los diecisiete días del mes de agosto de dos mil veinticuatro.',
    ]),
  ]);
  expect(fields.holder?.value).toBe('Yize Maria Qin');
  expect(fields.field?.value).toBe('Ingeniería Eléctrica');
});
