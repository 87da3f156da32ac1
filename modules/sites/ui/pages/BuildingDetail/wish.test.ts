import { describe, expect, it } from 'vitest';
import { emptyDoor, partsOf, toWish, type PlanForm } from './wish';

const form: PlanForm = {
  entrances: '1、2',
  floorPlan: '1-33',
  doorsPerFloor: 2,
  numbering: 'FloorAndDoor',
  roomPrefix: '',
  kind: 'Residence',
  layout: '',
  occupancy: 'Unknown',
  leftOut: '',
  floorRules: [],
  doors: [emptyDoor(), emptyDoor(), emptyDoor()],
};

describe('what the generator asks for', () => {
  it('takes lists as people type them', () => expect(partsOf('1304， 1404、1504\n1604')).toEqual(['1304', '1404', '1504', '1604']));

  it('leaves out what was not filled', () => {
    const wish = toWish({ ...form, floorRules: [{ floorPlan: ' ' }] });
    expect(wish.entrances).toEqual(['1', '2']);
    expect(wish.doors).toEqual([]);
    expect(wish.floorRules).toEqual([]);
  });

  it('sends as many doors as there are, and no areas of flats for shops', () => {
    const wish = toWish({
      ...form,
      doors: [emptyDoor(), { ...emptyDoor(), grossAreaInSquareMetres: 88 }, { ...emptyDoor(), grossAreaInSquareMetres: 99 }],
      floorRules: [
        { floorPlan: '1-2', kind: 'Shop', use: 'business' },
        { floorPlan: '33', doorsPerFloor: 1 },
      ],
    });
    expect(wish.doors!.map((door) => door.grossAreaInSquareMetres)).toEqual([undefined, 88]);
    expect(wish.floorRules!.map((rule) => rule.ignoresDoors)).toEqual([true, false]);
    expect(wish.floorRules!.map((rule) => rule.use)).toEqual(['business', undefined]);
  });
});
