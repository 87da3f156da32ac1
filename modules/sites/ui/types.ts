import type { Schemas } from '@shell';

export type Site = Schemas['SiteDto'];
export type Unit = Schemas['UnitDto'];

export type DictionaryItem = Schemas['DictionaryItemDto'];
export type DictionaryItems = Schemas['DictionaryItemsDto'];

export type Building = Schemas['BuildingDto'];
export type UnitPlan = Schemas['UnitPlanDto'];
export type UnitPlanWish = Schemas['GenerateUnitsDto'];
export type UnitReshape = Schemas['UnitReshapeDto'];
