import { expect, it } from 'vitest';
import { safeReturn } from './return-url';

it.each([
  ['/repairs/orders?page=2', '/repairs/orders?page=2'],
  ['https://elsewhere.example', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/login', '/'],
  [undefined, '/'],
])('after signing in, %s leads to %s', (target, path) => expect(safeReturn(target)).toBe(path));
