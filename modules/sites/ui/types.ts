import type { Schemas } from '@shell';

export type Site = Schemas['SiteDto'];
export type Unit = Schemas['UnitDto'];

export type DictionaryItem = Schemas['DictionaryItemDto'];
export type DictionaryItems = Schemas['DictionaryItemsDto'];

export type Region = Schemas['RegionDto'];
export type RegionMembership = Schemas['RegionMembershipDto'];
export type Zone = Schemas['ZoneDto'];
export type Plan = Schemas['PlanDto'];
export type Building = Schemas['BuildingDto'];
export type Responsibility = Schemas['ResponsibilityDto'];
export type UnitBoard = Schemas['UnitBoardDto'];
export type UnitBoardBuilding = Schemas['UnitBoardBuildingDto'];
export type UnitBoardCell = Schemas['UnitBoardCellDto'];
export type UnitBoardFigure = Schemas['UnitBoardFigureDto'];
export type UnitBoardLayer = Schemas['UnitBoardLayerDto'];
export type UnitBoardRow = Schemas['UnitBoardRowDto'];
export type UnitPlan = Schemas['UnitPlanDto'];
export type UnitPlanWish = Schemas['GenerateUnitsDto'];
export type UnitReshape = Schemas['UnitReshapeDto'];

export type DutyPost = Schemas['DutyPostDto'];
export type DutyShift = Schemas['DutyShiftDto'];
export type DutyWeek = Schemas['DutyWeekDto'];
export type Absence = Schemas['AbsenceDto'];
