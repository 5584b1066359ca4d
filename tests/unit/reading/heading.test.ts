import { describe, expect, test } from 'vitest';
import { diplomaFields } from '#renderer/reading-room/extract/diploma/diploma-fields.ts';
import { printedPage } from './printed-page.ts';

function schoolOn(head: readonly string[], rest: string): string | undefined {
  const lines = [
    'Por cuanto',
    'Yilu Jiang',
    rest,
    'por tanto le confiere el título de',
    'Magíster en Ciencia de Datos',
    'Dado a los veintinueve días del mes',
    'de junio de dos mil veinticinco.',
  ];
  return diplomaFields([printedPage([...head.map((text) => ({ text, size: 64 })), ...lines])]).institution?.value;
}

describe('a school’s name that is too long for its line', () => {
  const short = 'ha cumplido con los requisitos';
  const long = 'ha cumplido con todos los requisitos exigidos por los reglamentos de esta casa de estudios';

  test('goes on below, in the same print', () => {
    expect(schoolOn(['Universidad Autónoma de Puerto', 'Claro'], short)).toBe('Universidad Autónoma de Puerto Claro');
  });

  test('but not where there was room beside it, nor into capitals or a sentence', () => {
    expect(schoolOn(['Universidad de Valdehermosa', 'Claro'], long)).toBe('Universidad de Valdehermosa');
    expect(schoolOn(['Universidad Autónoma de Puerto', 'DIPLOMA'], short)).toBe('Universidad Autónoma de Puerto');
    expect(schoolOn(['Universidad Autónoma de Puerto', 'El Rector y su Consejo'], short)).toBe(
      'Universidad Autónoma de Puerto',
    );
  });
});
