import { expect, it, vi } from 'vitest';
import { type Component, defineComponent, h, ref } from 'vue';
import { Refusal, startConsole } from '@shell/testing';
import type { Unit } from '../types';
import BulkEditForm from './BulkEditForm.vue';
import MergeForm from './MergeForm.vue';
import { useChosenUnits } from './useChosenUnits';

const unit = (id: string, concurrencyStamp: string) =>
  ({
    id,
    siteId: 'site',
    buildingId: 'building',
    code: `1-1-${id}`,
    displayName: id,
    kind: 'Residence',
    occupancy: 'Vacant',
    concurrencyStamp,
  }) as Unit;
type Body = { code?: string; units: { unitId: string; concurrencyStamp: string }[] };

/** A form about two units; since they were chosen somebody has changed the first. */
async function open(form: Component, address: string, reshapes: object[] = []) {
  const now: Record<string, string> = { 101: 'new', 102: 'same' };
  const its = await startConsole({
    server: {
      'GET /api/sites/zone': { items: [] },
      'GET /api/sites/dictionary/unit-use/items': { items: [] },
      'GET /api/sites/unit-reshape/of-unit/101': { items: reshapes },
      'GET /api/sites/unit/101': () => unit('101', 'new'),
      'GET /api/sites/unit/102': () => unit('102', 'same'),
      [address]: (call: { body: unknown }) =>
        (call.body as Body).units.every((one) => one.concurrencyStamp === now[one.unitId]) ? {} : new Refusal(409, { message: '已被修改' }),
    },
  });
  const saved = ref(0);
  const page = await its.show(
    defineComponent(() => {
      const { units, choose, reload } = useChosenUnits();
      choose([unit('101', 'old'), unit('102', 'same')]);
      return () => h(form, { modelValue: true, units: units.value, reload, onSaved: () => (saved.value += 1) });
    }),
  );
  const save = () => page.find('.foot .el-button--primary').trigger('click');
  return { ...its, page, saved, save, sent: () => its.lastCall(address)!.body as Body };
}

it.each([
  ['edit', BulkEditForm, 'POST /api/sites/unit/change-many'],
  ['merge', MergeForm, 'POST /api/sites/unit-reshape/merge'],
])('a form about many units (%s) leaves a conflict of edits with the newer version', async (_, form, address) => {
  const { page, settle, save, sent, saved } = await open(form, address);
  if (page.find('[data-field=reason]').exists()) await page.find('[data-field=reason] input').setValue('打通');
  await save();
  await vi.waitFor(() => expect(page.find('[data-test=take-newer]').exists()).toBe(true));
  expect(sent().units[0]).toEqual({ unitId: '101', concurrencyStamp: 'old' });
  await page.find('[data-test=take-newer]').trigger('click');
  await settle();
  await save();
  await settle();
  await vi.waitFor(() => expect(saved.value).toBe(1));
  expect(sent().units).toEqual([
    { unitId: '101', concurrencyStamp: 'new' },
    { unitId: '102', concurrencyStamp: 'same' },
  ]);
});

it('asks for no code where the parts of one split become the unit again', async () => {
  const part = (unitId: string) => ({ unitId, code: unitId });
  const split = { id: 'r', kind: 'Split', before: [{ unitId: 'whole', code: '1-1-100' }], after: [part('102'), part('101')] };
  const { page } = await open(MergeForm, 'POST /api/sites/unit-reshape/merge', [split]);
  await vi.waitFor(() => expect(page.text()).toContain('恢复原房屋 1-1-100'));
  expect(page.find('[data-field=code]').exists()).toBe(false);
  const other = await open(MergeForm, 'POST /api/sites/unit-reshape/merge');
  await vi.waitFor(() => expect(other.page.find('[data-field=code]').exists()).toBe(true));
});
