/** A Chinese name with the readings of each of its characters: the domain has no dictionary of its own. */
export interface ChineseName {
  readonly chinese: string;
  /** One list a character, pinyin without tones, any case; ü as `ü` or `v`. Empty when nobody looked them up. */
  readonly readings: readonly (readonly string[])[];
}
