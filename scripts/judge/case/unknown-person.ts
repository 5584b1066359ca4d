/** A person of whom nothing is known; whatever is given stands over it. */
export const UNKNOWN_PERSON = {
  name: '未填写',
  nameLatin: null,
  sex: null,
  birthDate: null,
  nationality: 'CHN',
  idType: 'resident_id',
  idNumber: '（未填写）',
  mobile: '',
  email: '',
} as const;
