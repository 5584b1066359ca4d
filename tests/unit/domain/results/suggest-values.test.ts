import { describe, expect, test } from 'vitest';
import { degreeInChinese } from '#shared/domain/results/degree-in-chinese.ts';
import { suggestValues } from '#shared/domain/results/suggest-values.ts';

test.each([
  ['Master of Science', '理学硕士'],
  ['MSc', '理学硕士'],
  ['M.Sc.', '理学硕士'],
  ['Bachelor of Arts (Honours)', '文学学士（荣誉）'],
  ['Bachelor of Engineering with Honors', '工学学士（荣誉）'],
  ['DOCTOR OF PHILOSOPHY', '哲学博士'],
  ['Master of Business Administration', '工商管理硕士'],
  // Not in the table as a whole: half a translation would be another degree.
  ['Master of Science in Data Science', null],
  ['Master of Studies', null],
  ['Diploma of Science', null],
  ['', null],
])('the literal translation of %j is %j', (name, chinese) => {
  expect(degreeInChinese(name)).toBe(chinese);
});

describe('values that the program suggests', () => {
  const drafted = (originals: { degree: string; institution: string }, values: Record<string, string> = {}) =>
    suggestValues(
      {
        kind: 'recognition_certificate',
        title: '国（境）外学历学位认证书',
        values: { degreeTranslation: '', institutionChinese: '', remark: '', ...values },
        editable: [
          { key: 'degreeTranslation', label: '学位', required: true, inChinese: true, original: originals.degree },
          {
            key: 'institutionChinese',
            label: '院校',
            required: true,
            inChinese: true,
            original: originals.institution,
          },
          { key: 'remark', label: '备注', required: false, original: null },
        ],
      },
      (name) => (name === 'University of Leeds' ? '利兹大学' : null),
    );
  const sourcesOf = ({ editable }: ReturnType<typeof drafted>) => editable.map(({ suggestedFrom }) => suggestedFrom);

  test('come from the table of degrees and the register, and say so', () => {
    const draft = drafted({ degree: 'MSc', institution: 'University of Leeds' });
    expect(draft.values).toMatchObject({ degreeTranslation: '理学硕士', institutionChinese: '利兹大学' });
    expect(sourcesOf(draft)).toEqual(['degree_names', 'institutions', null]);
  });

  test('are the applicant’s own words where these are Chinese', () => {
    const draft = drafted({ degree: '理学硕士', institution: '利兹大学' });
    expect(draft.values).toMatchObject({ degreeTranslation: '理学硕士', institutionChinese: '利兹大学' });
    expect(sourcesOf(draft)).toEqual(['form', 'form', null]);
  });

  test('are none where nobody knows, and none in another country’s characters', () => {
    const draft = drafted({ degree: '修士(工学)', institution: '東京大學' });
    expect(draft.values).toMatchObject({ degreeTranslation: '', institutionChinese: '' });
    expect(sourcesOf(draft)).toEqual([null, null, null]);
    expect(drafted({ degree: 'Laurea', institution: 'Northbridge University' }).values.institutionChinese).toBe('');
  });

  test('never stand over what is there', () => {
    const draft = drafted({ degree: 'MSc', institution: '' }, { degreeTranslation: '理学硕士学位' });
    expect(draft.values.degreeTranslation).toBe('理学硕士学位');
    expect(sourcesOf(draft)).toEqual([null, null, null]);
  });
});
