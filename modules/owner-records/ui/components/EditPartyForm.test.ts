import { expect, it, vi } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { startConsole } from '@shell/testing';
import EditPartyForm from './EditPartyForm.vue';

const address = '/api/owner-records/party/p';
const party = (isMasked: boolean) => ({
  id: 'p',
  name: '王五',
  kind: 'Person',
  phones: [{ number: isMasked ? '138****0000' : '13800000000', isMasked }],
  remark: '旧',
  concurrencyStamp: 'stamp',
});

async function open(isMasked: boolean) {
  const its = await startConsole({ server: { [`GET ${address}`]: party(isMasked), [`PUT ${address}`]: party(isMasked) } });
  const partyId = ref<string | undefined>('p');
  const page = await its.show(
    defineComponent(() => () => h(EditPartyForm, { modelValue: partyId.value, 'onUpdate:modelValue': (id) => (partyId.value = id) })),
  );
  await its.settle();
  const save = async () => {
    await page.find('.foot .el-button--primary').trigger('click');
    await vi.waitFor(() => expect(its.lastCall(`PUT ${address}`)).toBeDefined());
    await its.settle();
  };
  return { ...its, page, partyId, save };
}

it('leaves numbers alone that came masked, and asks for nobody once it is closed', async () => {
  const { save, lastCall, calls, partyId } = await open(true);
  await save();
  expect(lastCall(`PUT ${address}`)!.body).toEqual({ name: '王五', kind: 'Person', remark: '旧', concurrencyStamp: 'stamp' });
  expect(partyId.value).toBeUndefined();
  expect(calls.map((call) => call.path)).not.toContain('/api/owner-records/party/undefined');
});

it('replaces numbers that it has shown', async () => {
  const { page, save, lastCall } = await open(false);
  await page.find('[data-field=phones] textarea').setValue('13800000000\n 0571-88001001 \n');
  await save();
  expect(lastCall(`PUT ${address}`)!.body).toMatchObject({ phones: ['13800000000', '0571-88001001'] });
});
