import { describe, expect, it } from 'vitest';
import { startConsole } from '@shell/testing';
import UnitBoardPage from './UnitBoardPage.vue';

const figure = (layer: string, entry: string, word: string, tone: string, count: number) => ({
  layer,
  entry,
  word,
  sign: word.slice(0, 1),
  tone,
  unitCount: count,
  count,
});
const cell = (room: string, column: number, occupancy: string, marks: string[] = []) => ({
  id: `unit-${room}`,
  code: `1-${room}`,
  displayName: `1栋${room}室`,
  room,
  entrance: 0,
  column,
  kind: 'Residence',
  occupancy,
  values: [{ layer: 'sites.occupancy', entry: occupancy, count: 1 }, ...marks.map((entry) => ({ layer: 'repairs.open', entry, count: 2 }))],
});
const board = {
  buildingId: 'building',
  siteId: 'site',
  code: '1',
  name: '1栋',
  unitCount: 3,
  entrances: [{ name: null, columns: 2 }],
  rows: [
    { floor: '2', isContinued: false, cells: [cell('201', 0, 'Vacant')] },
    { floor: '1', isContinued: false, cells: [cell('101', 0, 'Rented', ['open', 'late']), cell('102', 1, 'Vacant')] },
  ],
  layers: [
    {
      key: 'sites.occupancy',
      name: '占用',
      kind: 'Colour',
      legend: [figure('sites.occupancy', 'Vacant', '空置', 'Neutral', 2), figure('sites.occupancy', 'Rented', '出租', 'Info', 1)],
    },
    {
      key: 'repairs.open',
      name: '在办',
      kind: 'Mark',
      legend: [figure('repairs.open', 'open', '办', 'Progress', 2), figure('repairs.open', 'late', '超', 'Danger', 2)],
    },
  ],
};

async function open(address = '/sites/board') {
  const its = await startConsole({
    address,
    site: 'site',
    permissions: ['Sites.Units'],
    server: {
      'GET /api/sites/unit-board': board,
      'GET /api/sites/unit-board/buildings': { items: [{ id: 'building', code: '1', name: '1栋', unitCount: 3, figures: [] }] },
    },
  });
  const page = await its.show(UnitBoardPage);
  await its.settle();
  return { its, page, cells: () => page.findAll('[role=gridcell]') };
}

describe('the unit board', () => {
  it('says of each unit in words what colours and marks say', async () => {
    const { cells } = await open();
    expect(cells().map((one) => one.attributes('aria-label'))).toEqual(['1栋201室、空置', '1栋101室、出租、办 2、超 2', '1栋102室、空置']);
    expect(cells().map((one) => one.text())).toEqual(['201空', '101出办2超2', '102空']);
  });

  it('is one tab stop', async () => {
    const { cells } = await open();
    expect(cells().filter((one) => one.attributes('tabindex') === '0')).toHaveLength(1);
  });

  it('walks by arrows, selects by space, extends by shift, forgets by escape', async () => {
    const { its, page, cells } = await open();
    const grid = page.find('[role=grid]');
    const press = async (key: string, shiftKey = false) => {
      await grid.trigger('keydown', { key, shiftKey });
      await its.settle();
    };
    const selected = () =>
      cells()
        .filter((one) => one.attributes('aria-selected') === 'true')
        .map((one) => one.attributes('data-unit'));
    await press('ArrowDown');
    expect(
      cells()
        .find((one) => one.attributes('tabindex') === '0')!
        .attributes('data-unit'),
    ).toBe('unit-101');
    await press(' ');
    expect(selected()).toEqual(['unit-101']);
    await press('ArrowRight', true);
    expect(selected()).toEqual(['unit-101', 'unit-102']);
    await press('Escape');
    expect(selected()).toEqual([]);
  });

  it('shows only what an entry of the legend means, as the address says', async () => {
    const { cells } = await open('/sites/board?show=sites.occupancy:Vacant');
    expect(cells().map((one) => one.classes('dimmed'))).toEqual([false, true, false]);
  });
});
