import { AppError } from '@shell';
import { expect, it, vi } from 'vitest';
import { saveUnlessEdited } from './stamps';

const opened = { name: '周敏', lastSignIn: '', concurrencyStamp: 'a' };
const conflict = () => new AppError('数据已被他人修改', 409);
const saving = (valid: string) => vi.fn((stamp: string) => (stamp === valid ? Promise.resolve('saved') : Promise.reject(conflict())));

it('saves under the stamp of what was opened', async () => {
  const save = saving('a');
  await expect(saveUnlessEdited(opened, ['name'], vi.fn(), save)).resolves.toBe('saved');
  expect(save).toHaveBeenCalledOnce();
});

it('saves again when the person has only signed in meanwhile', async () => {
  await expect(
    saveUnlessEdited(opened, ['name'], () => Promise.resolve({ ...opened, lastSignIn: 'now', concurrencyStamp: 'b' }), saving('b')),
  ).resolves.toBe('saved');
});

it('does not write over what somebody else has changed', async () => {
  const save = saving('b');
  await expect(
    saveUnlessEdited(opened, ['name'], () => Promise.resolve({ ...opened, name: '周敏敏', concurrencyStamp: 'b' }), save),
  ).rejects.toThrow('数据已被他人修改');
  expect(save).toHaveBeenCalledOnce();
});
