import { describe, expect, it } from 'vitest';
import { committedSet } from '#scripts/specimens/committed-set.ts';
import { diplomaSet } from '#scripts/specimens/diploma-set.ts';
import { html } from '#scripts/specimens/html.ts';
import { mrzSet } from '#scripts/specimens/mrz-set.ts';
import { generateOffice } from '#scripts/specimens/office.ts';
import { renderSpecimen } from '#scripts/specimens/specimen.ts';
import { TEMPLATES } from '#scripts/specimens/templates/index.ts';

const parts = [
  ...generateOffice(7, { applications: 44 }).applications.flatMap((application) =>
    application.materials.flatMap((material) => material.file.parts),
  ),
  ...committedSet(7).flatMap((file) => file.parts),
  ...mrzSet(7, 16).flatMap((file) => file.parts),
  ...diplomaSet(7, 59).flatMap((file) => file.parts),
];

describe('document templates', () => {
  it('are all used by the office, the committed set or the sets of zones and of diplomas', () => {
    expect(new Set(parts.map((part) => part.kind))).toEqual(new Set(Object.keys(TEMPLATES)));
  });

  it('mark every page as a specimen', () => {
    for (const part of parts) expect(renderSpecimen(part).body.text).toContain('样本 SPECIMEN');
  });

  it('draw the same page from the same request', () => {
    for (const part of parts.slice(0, 60)) expect(renderSpecimen(part).html).toBe(renderSpecimen(part).html);
  });

  it('leave no value undefined on a page or in its truth', () => {
    for (const part of parts) {
      const page = renderSpecimen(part);
      expect(page.html).not.toMatch(/undefined|\[object|NaN/);
      for (const [name, value] of Object.entries(page.fields))
        expect(value === '' && name !== 'optionalData' ? name : '').toBe('');
    }
  });

  it('cannot be broken by a name with markup in it', () => {
    expect(html`<b>${'<script>&'}</b>`.text).toBe('<b>&lt;script&gt;&amp;</b>');
  });

  it('cover diplomas of all styles with their languages', () => {
    const languages = parts
      .filter((part) => part.kind === 'diploma')
      .map((part) => renderSpecimen(part).fields.language);
    expect(new Set(languages)).toEqual(new Set(['en', 'zh', 'fr', 'de', 'ja', 'ru', 'es', 'it', 'ko']));
  });
});
