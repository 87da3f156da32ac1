import { enumValues } from '@/api/enums';
import { translate } from '@/i18n';

/** An enumeration of the API, by the name of the server's type. */
export type EnumName = keyof typeof enumValues;
export type EnumValue<Name extends EnumName> = (typeof enumValues)[Name][number];

/** The word for a value in the reader's language: the server's own (`Enum:RepairState.Received`). Empty when there is no value. */
export function enumWord<Name extends EnumName>(name: Name, value: EnumValue<Name> | null | undefined): string {
  return value ? translate(`enum.${name}.${value}`) : '';
}

/** All values with their words, in the server's order, for selects and filters. `except`: what nobody can choose here. */
export function enumOptions<Name extends EnumName>(name: Name, { except = [] }: { except?: readonly EnumValue<Name>[] } = {}) {
  const values: readonly EnumValue<Name>[] = enumValues[name];
  return values.filter((value) => !except.includes(value)).map((value) => ({ value, label: enumWord(name, value) }));
}
