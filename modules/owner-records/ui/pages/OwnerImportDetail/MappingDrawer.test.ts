import { expect, it } from 'vitest';
import { startConsole } from '@shell/testing';
import MappingDrawer from './MappingDrawer.vue';

const mapping = 'PUT /api/owner-records/owner-import/1/mapping';
const column = (index: number, header: string, field: string) => ({ index, header, field, samples: [] });

it('sends which columns mean something; those that mean nothing are left out', async () => {
  const its = await startConsole({ server: { [mapping]: {} } });
  const page = await its.show(MappingDrawer, {
    ownerImport: { id: '1', columns: [column(0, '房号', 'RoomCode'), column(1, '', 'None'), column(3, '电话', 'Phone')] },
    modelValue: true,
  });
  expect(page.text()).toContain('房号');
  await page.find('.foot .el-button--primary').trigger('click');
  await its.settle();
  expect(its.lastCall(mapping)!.body).toEqual({
    columns: [
      { index: 0, field: 'RoomCode' },
      { index: 3, field: 'Phone' },
    ],
  });
});
