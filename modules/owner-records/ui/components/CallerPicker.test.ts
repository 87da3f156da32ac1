import { describe, expect, it, vi } from 'vitest';
import { startConsole } from '@shell/testing';
import CallerPicker from './CallerPicker.vue';

const callers = 'GET /api/owner-records/caller';
const person = (name: string, isMatch = false) => ({ partyId: name, name, relation: 'Owner', maskedPhones: ['138****0000'], isMatch });
const household = (unitId: string, people: ReturnType<typeof person>[]) => ({
  siteId: 'site',
  siteName: '一期',
  unitId,
  unitDisplayName: `${unitId}室`,
  people,
});

async function open(items: unknown[]) {
  const its = await startConsole({ site: 'site', server: { [callers]: { items } } });
  const page = await its.show(CallerPicker);
  const input = page.find('[data-test=caller-search]');
  const type = async (text: string) => {
    await input.setValue(text);
    await vi.waitFor(() => expect(page.findAll('[role=option]').length).toBeGreaterThan(0));
  };
  const press = (key: string) => input.trigger('keydown', { key });
  const chosen = () => page.emitted('update:modelValue')?.at(-1)?.[0];
  return { ...its, page, input, type, press, chosen };
}

describe('the caller', () => {
  it('who is meant stands ready, and Enter takes them', async () => {
    const { type, press, chosen, lastCall } = await open([household('101', [person('王五'), person('李四', true)])]);
    await type('13800000000');
    await press('Enter');
    expect(lastCall(callers)!.query).toMatchObject({ query: '13800000000', siteId: 'site' });
    expect(chosen()).toMatchObject({ unitId: '101', partyId: '李四', name: '李四', maskedPhone: '138****0000', relation: 'Owner' });
  });

  it('the arrows go round', async () => {
    const { type, press, chosen } = await open([household('101', [person('王五', true)]), household('102', [person('李四')])]);
    await type('10');
    await press('ArrowUp');
    await press('Enter');
    expect(chosen()).toMatchObject({ unitId: '102', name: '李四' });
  });

  it('may be a household in which nobody is recorded', async () => {
    const { type, press, chosen } = await open([household('101', [])]);
    await type('101');
    await press('Enter');
    expect(chosen()).toMatchObject({ unitId: '101', partyId: undefined, name: undefined });
  });

  it('is a combobox: it says whether the hits are shown and which one Enter would take', async () => {
    const { input, type, press } = await open([household('101', [person('王五', true), person('李四')])]);
    expect(input.attributes('role')).toBe('combobox');
    expect(input.attributes('aria-expanded')).toBe('false');
    await type('10');
    expect(input.attributes('aria-expanded')).toBe('true');
    const named = () => document.getElementById(input.attributes('aria-activedescendant')!)?.textContent;
    expect(named()).toContain('王五');
    await press('ArrowDown');
    expect(named()).toContain('李四');
    expect(document.getElementById(input.attributes('aria-controls')!)?.getAttribute('role')).toBe('listbox');
  });

  it('puts the hits away with Esc or a click elsewhere, and takes none of them then', async () => {
    const { page, type, press, chosen, settle } = await open([household('101', [person('王五', true)])]);
    await type('10');
    await press('Escape');
    expect(page.findAll('[role=option]')).toHaveLength(0);
    await press('Enter');
    expect(chosen()).toBeUndefined();
    await press('ArrowDown');
    expect(page.findAll('[role=option]')).toHaveLength(1);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await settle();
    expect(page.findAll('[role=option]')).toHaveLength(0);
  });

  it('one letter asks nothing of the server', async () => {
    const { input, settle, calls } = await open([]);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await input.setValue('1');
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    await settle();
    expect(calls).toEqual([]);
  });
});
