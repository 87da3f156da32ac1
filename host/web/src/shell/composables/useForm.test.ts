import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '@/api/errors';
import { onRefresh } from '@/app/refresh';
import { required } from './rules';
import { mapValidationErrors, useForm } from './useForm';

const form = (submit: (model: { phone: string; text: string }) => Promise<unknown>, draftKey: string | undefined = 'test') =>
  useForm({ draftKey, initial: () => ({ phone: '', text: '' }), rules: { phone: [required('要有电话')] }, submit });

beforeEach(() => {
  setActivePinia(createPinia());
  sessionStorage.clear();
});

describe("the server's messages", () => {
  const fields = new Set(['phone', 'items', 'items[0].amount', 'address']);

  it('go to the field that they name', () => {
    expect(
      mapValidationErrors(
        [
          { message: 'a', members: ['phone'] },
          { message: 'b', members: ['items[0].amount'] },
        ],
        fields,
      ),
    ).toEqual({ byField: { phone: 'a', 'items[0].amount': 'b' }, general: [] });
  });

  it('go to the nearest field around what they name', () => {
    expect(
      mapValidationErrors(
        [
          { message: 'a', members: ['items[3].amount'] },
          { message: 'b', members: ['address.street'] },
        ],
        fields,
      ).byField,
    ).toEqual({ items: 'a', address: 'b' });
  });

  it('stand above the form when the form has no such field', () => {
    expect(
      mapValidationErrors(
        [
          { message: 'a', members: ['unknown'] },
          { message: 'b', members: [] },
        ],
        fields,
      ),
    ).toEqual({ byField: {}, general: ['a', 'b'] });
  });

  it('keep the first of several for one field', () => {
    expect(
      mapValidationErrors(
        [
          { message: 'a', members: ['phone'] },
          { message: 'b', members: ['phone'] },
        ],
        fields,
      ).byField,
    ).toEqual({ phone: 'a' });
  });
});

describe('a form', () => {
  it('sends nothing while a rule is broken', async () => {
    const submit = vi.fn(async () => 'saved');
    const f = form(submit);
    await expect(f.submit()).resolves.toBeUndefined();
    expect(submit).not.toHaveBeenCalled();
    expect(f.errors).toEqual({ phone: '要有电话' });
  });

  it('shows what the server says at the field and stays open', async () => {
    const f = form(() => Promise.reject(new AppError('无效', 400, null, null, [{ message: '号码重复', members: ['phone'] }])));
    f.state.registerField('phone');
    f.model.phone = '138';
    await expect(f.send()).resolves.toEqual({ saved: false });
    expect(f.errors).toEqual({ phone: '号码重复' });
    expect(f.generalError).toBeNull();
    expect(f.model.phone).toBe('138');
  });

  it('takes an error back when its value changes, and only that one', async () => {
    const f = form(async () => 'saved');
    await f.submit();
    f.model.text = '漏水';
    expect(f.errors).toEqual({ phone: '要有电话' });
    f.model.phone = '138';
    expect(f.errors).toEqual({});
  });

  it('shows a broken business rule above the fields', async () => {
    const f = form(() => Promise.reject(new AppError('该房屋已停用', 403, 'Sites:UnitClosed')));
    f.model.phone = '138';
    await f.submit();
    expect(f.generalError).toBe('该房屋已停用');
  });

  it('counts an answer without content as saved', async () => {
    const f = form(async () => undefined);
    f.model.phone = '138';
    await expect(f.send()).resolves.toEqual({ saved: true, result: undefined });
    expect(f.dirty).toBe(false);
  });
});

describe('a draft', () => {
  it('is there again when the form is opened anew', () => {
    form(async () => 1).model.text = '厨房渗水';
    const again = form(async () => 1);
    expect(again.model.text).toBe('厨房渗水');
    expect(again.restored).toBe(true);
    expect(again.dirty).toBe(true);
  });

  it('survives a form that is started again', () => {
    const f = form(async () => 1);
    f.model.text = '厨房渗水';
    f.start();
    expect(f.model.text).toBe('厨房渗水');
  });

  it('survives a save that failed, also because the session was over', async () => {
    const f = form(() => Promise.reject(new AppError('请先登录', 401)));
    f.model.phone = '138';
    await f.submit();
    expect(form(async () => 1).model.phone).toBe('138');
  });

  it('is gone after saving', async () => {
    const f = form(async () => 1);
    f.model.phone = '138';
    await f.submit();
    expect(form(async () => 1).restored).toBe(false);
  });

  it('is gone after discarding', () => {
    const f = form(async () => 1);
    f.model.text = 'x';
    f.discard();
    expect(f.model.text).toBe('');
    expect(f.dirty).toBe(false);
    expect(form(async () => 1).restored).toBe(false);
  });

  it('is not kept when everything is as at the beginning', () => {
    const f = form(async () => 1);
    f.model.text = 'x';
    f.model.text = '';
    expect(form(async () => 1).restored).toBe(false);
  });

  it('is not kept without a key', () => {
    const f = useForm({ initial: () => ({ text: '' }), submit: async () => 1 });
    f.model.text = 'x';
    expect(sessionStorage.length).toBe(0);
  });
});

describe('a conflict of edits', () => {
  const conflict = new AppError('别人已经修改', 409);

  function edit() {
    const record = { phone: '1', text: 'a', stamp: 'old' };
    const sent: { stamp: string; phone: string; text: string }[] = [];
    const edited = useForm({
      initial: () => ({ phone: record.phone, text: record.text }),
      submit: async (model) => {
        sent.push({ stamp: record.stamp, ...model });
        if (sent.length === 1) throw conflict;
      },
    });
    onRefresh(async () => Object.assign(record, { phone: '2', text: 'b', stamp: 'new' }));
    return { edited, sent };
  }

  it('keeps what was typed, and sends nothing more until the newer version is loaded', async () => {
    const { edited, sent } = edit();
    edited.model.text = '我的';
    expect(await edited.send()).toEqual({ saved: false });
    expect(edited.conflict).toBe('别人已经修改');
    await edited.send();
    expect(sent).toHaveLength(1);
    expect(edited.model.text).toBe('我的');
  });

  it('takes the newer version under what was typed', async () => {
    const { edited, sent } = edit();
    edited.model.text = '我的';
    await edited.send();
    await edited.takeNewer();
    expect(edited.conflict).toBeNull();
    expect(edited.renewed).toBe(true);
    expect(edited.model).toEqual({ phone: '2', text: '我的' });
    expect((await edited.send()).saved).toBe(true);
    expect(sent[1]).toEqual({ stamp: 'new', phone: '2', text: '我的' });
  });

  it('a rule of a list says which field of which member is wrong, until the list is changed', () => {
    const f = useForm({
      initial: () => ({ lines: [{ unit: '' }] }),
      rules: { lines: [(lines) => (lines[0]!.unit ? undefined : { 'lines[0].unit': '请选择单位' })] },
      submit: async () => 1,
    });
    expect(f.validate()).toBe(false);
    expect(f.errors).toEqual({ 'lines[0].unit': '请选择单位' });
    f.model.lines[0]!.unit = 'Hours';
    expect(f.errors).toEqual({});
    expect(f.validate()).toBe(true);
  });
});
