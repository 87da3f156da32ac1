import { describe, expect, it } from 'vitest';
import { AppError, errorFromBody, toAppError } from './errors';

describe("ABP's error envelope", () => {
  it('becomes an error with code, message, details and field messages', () => {
    const error = errorFromBody(400, {
      error: {
        code: 'Repairs:Invalid',
        message: '请求无效',
        details: '共 1 处',
        data: { id: 1 },
        validationErrors: [{ message: '请填写电话', members: ['contactPhone'] }],
      },
    });
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({
      status: 400,
      code: 'Repairs:Invalid',
      message: '请求无效',
      details: '共 1 处',
      data: { id: 1 },
      validationErrors: [{ message: '请填写电话', members: ['contactPhone'] }],
    });
  });

  it('may leave out everything but the message', () => {
    expect(errorFromBody(403, { error: { message: '不可以' } })).toMatchObject({
      message: '不可以',
      code: null,
      details: null,
      validationErrors: [],
      data: {},
    });
  });

  it.each([undefined, '<html>', { title: 'problem' }])('is not needed: an answer %j gets a sentence by its status', (body) => {
    expect(errorFromBody(503, body)).toMatchObject({ status: 503, message: 'shell.error.status503' });
    expect(errorFromBody(418, body)).toMatchObject({ status: 418, message: 'shell.error.unexpected' });
  });
});

describe('any thrown thing', () => {
  it('that is a failed connection says so', () => {
    expect(toAppError(new TypeError('Failed to fetch'))).toMatchObject({ status: 0, code: 'network', message: 'shell.error.network' });
  });

  it('that is an AppError stays itself', () => {
    const error = new AppError('x', 409);
    expect(toAppError(error)).toBe(error);
    expect(error.isConflict).toBe(true);
  });
});
