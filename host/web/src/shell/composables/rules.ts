import { translate } from '@/i18n';

/** A sentence about what is wrong, or nothing; of a list, the sentence for each field of its members, as `rules[0].unit`. */
export type Rule<Model = unknown, Value = unknown> = (value: Value, model: Model) => string | Record<string, string> | undefined;

/** By field; a rule sees the whole model too. */
export type Rules<Model> = { [Name in keyof Model]?: Rule<Model, Model[Name]>[] };

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const unlessEmpty =
  (valid: (value: unknown) => boolean, message: () => string): Rule =>
  (value) =>
    isEmpty(value) || valid(value) ? undefined : message();

export const required =
  (message?: string): Rule =>
  (value) =>
    isEmpty(value) ? (message ?? translate('shell.rule.required')) : undefined;

export const maxLength = (length: number): Rule =>
  unlessEmpty(
    (value) => String(value).length <= length,
    () => translate('shell.rule.maxLength', { length }),
  );

export const minValue = (least: number): Rule =>
  unlessEmpty(
    (value) => Number(value) >= least,
    () => translate('shell.rule.minValue', { value: least }),
  );

export const maxValue = (most: number): Rule =>
  unlessEmpty(
    (value) => Number(value) <= most,
    () => translate('shell.rule.maxValue', { value: most }),
  );

export const pattern = (expression: RegExp, message: string): Rule =>
  unlessEmpty(
    (value) => expression.test(String(value)),
    () => message,
  );

/** Mobile and fixed-line numbers, with separators and an extension; the server has the last word. */
export const phoneNumber = (): Rule =>
  unlessEmpty(
    (value) => /^\+?\d[\d\s-]{5,22}\d$/.test(String(value).trim()),
    () => translate('shell.rule.phone'),
  );
