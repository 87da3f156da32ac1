import { expect, it } from 'vitest';
import { startConsole } from '@shell/testing';
import MappingDrawer from './MappingDrawer.vue';

const mapping = 'PUT /api/owner-records/owner-import/1/mapping';
const column = (index: number, header: string, field: string) => ({ index, header, field, filledCells: 1, samples: [] });
const sheet = (index: number, name: string, isIncluded: boolean, columns: object[]) => ({
  index,
  name,
  isHidden: false,
  isIncluded,
  headerRowNumber: 1,
  rowCount: 2,
  columns,
});

async function send(sheets: object[]) {
  const its = await startConsole({ server: { [mapping]: {} } });
  const page = await its.show(MappingDrawer, {
    ownerImport: { id: '1', concurrencyStamp: 's', fileName: 'roster.xlsx', sheets },
    modelValue: true,
  });
  await page.find('.foot .el-button--primary').trigger('click');
  await its.settle();
  return { page, body: its.lastCall(mapping)!.body };
}

it('sends which columns mean something; those that mean nothing, and sheets that are not imported, are left out', async () => {
  const { page, body } = await send([
    sheet(0, '一期', true, [column(0, '房号', 'RoomCode'), column(1, '', 'None'), column(3, '电话', 'Phone')]),
    sheet(1, '说明', false, [column(0, '说明', 'None')]),
  ]);
  expect(page.text()).toContain('房号');
  expect(page.text()).toContain('说明');
  expect(body).toEqual({
    concurrencyStamp: 's',
    sheets: [
      {
        index: 0,
        headerRowNumber: 1,
        columns: [
          { index: 0, field: 'RoomCode' },
          { index: 3, field: 'Phone' },
        ],
      },
    ],
  });
});

it('takes the only sheet for the one that is meant, though none of its headings was known', async () => {
  const { page, body } = await send([sheet(0, '', false, [column(0, '甲', 'None'), column(27, '', 'None')])]);
  expect(page.text()).toContain('AB');
  expect(body).toEqual({ concurrencyStamp: 's', sheets: [{ index: 0, headerRowNumber: 1, columns: [] }] });
});
