export type SettingKind = 'Text' | 'Number' | 'Boolean' | 'Duration' | 'Choice';

export interface Setting {
  name: string;
  displayName: string;
  description?: string;
  kind: SettingKind;
  unit?: string;
  min?: number;
  max?: number;
  decimals: number;
  maxLength: number;
  choices: string[];
  defaultValue?: string;
  companyValue?: string;
  siteValue?: string;
  effectiveValue?: string;
  source: 'Default' | 'Company' | 'Site';
  isSiteOverridable: boolean;
}

export interface SettingGroup {
  name: string;
  displayName: string;
  settings: Setting[];
}

export interface SettingList {
  canChangeCompany: boolean;
  canChangeSite: boolean;
  groups: SettingGroup[];
}
