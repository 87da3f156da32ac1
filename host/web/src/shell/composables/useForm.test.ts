import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '@/api/errors';
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
