import type { UnitPlanWish } from '../../types';

/** What the form of the generator holds: lists as people type them, rows that may be empty. */
export interface PlanForm {
  entrances: string;
  floorPlan: string;
  doorsPerFloor: number;
  numbering: NonNullable<UnitPlanWish['numbering']>;
  roomPrefix: string;
  kind: NonNullable<UnitPlanWish['kind']>;
  use?: string;
  layout: string;
  occupancy: NonNullable<UnitPlanWish['occupancy']>;
  leftOut: string;
  floorRules: FloorRule[];
  doors: Door[];
}

export interface FloorRule {
  floorPlan: string;
  doorsPerFloor?: number;
  kind?: UnitPlanWish['kind'];
  use?: string;
}

export interface Door {
  grossAreaInSquareMetres?: number;
  netAreaInSquareMetres?: number;
  ownBillingAreaInSquareMetres?: number;
  layout: string;
}

/** As many doors as a floor of an entrance can have. */
export const mostDoors = 99;

export const emptyDoor = (): Door => ({
  grossAreaInSquareMetres: undefined,
  netAreaInSquareMetres: undefined,
  ownBillingAreaInSquareMetres: undefined,
  layout: '',
});

/** The parts of a list that somebody typed with commas or blanks between them. */
export const partsOf = (text: string): string[] => text.split(/[\s,;\uff0c\u3001\uff1b]+/).filter(Boolean);

/** What the server is asked for. Shops below flats do not have the areas of the flats. */
export function toWish(form: PlanForm): UnitPlanWish {
  const doors = form.doors.slice(0, form.doorsPerFloor);
  const isEmpty = (door: Door) =>
    !door.layout && !door.grossAreaInSquareMetres && !door.netAreaInSquareMetres && !door.ownBillingAreaInSquareMetres;
  return {
    entrances: partsOf(form.entrances),
    floorPlan: form.floorPlan,
    doorsPerFloor: form.doorsPerFloor,
    numbering: form.numbering,
    roomPrefix: form.roomPrefix || undefined,
    kind: form.kind,
    use: form.use || undefined,
    layout: form.layout || undefined,
    occupancy: form.occupancy,
    leftOut: partsOf(form.leftOut),
    floorRules: form.floorRules
      .filter((rule) => rule.floorPlan.trim())
      .map((rule) => ({
        floorPlan: rule.floorPlan,
        doorsPerFloor: rule.doorsPerFloor ?? undefined,
        kind: rule.kind || undefined,
        use: rule.use || undefined,
        ignoresDoors: !!rule.kind && rule.kind !== form.kind,
      })),
    doors: doors.every(isEmpty) ? [] : doors.map((door) => ({ ...door, layout: door.layout || undefined })),
  };
}
