import { expect, it } from 'vitest';
import type { OrganizationUnit } from './types';
import { unitPath, unitTree, withoutSubtree } from './unit-tree';

const unit = (id: string, code: string, parentId: string | null = null): OrganizationUnit => ({
  id,
  parentId,
  code,
  displayName: id,
  memberCount: 0,
  roleCount: 0,
  concurrencyStamp: '',
});
const units = [
  unit('desk', '00001.00002', 'service'),
  unit('finance', '00002'),
  unit('service', '00001'),
  unit('works', '00001.00001', 'service'),
  unit('night', '00001.00002.00001', 'desk'),
];
const shape = (nodes: ReturnType<typeof unitTree>): unknown[] =>
  nodes.map((node) => (node.children.length ? [node.id, shape(node.children)] : node.id));

it('units make a tree in the order of their codes', () => {
  expect(shape(unitTree(units))).toEqual([['service', ['works', ['desk', ['night']]]], 'finance']);
});

it('a unit is not moved below itself', () => {
  expect(shape(withoutSubtree(unitTree(units), 'desk'))).toEqual([['service', ['works']], 'finance']);
});

it('the path leads from the top to the unit', () => {
  expect(unitPath(units, 'night').map((step) => step.id)).toEqual(['service', 'desk', 'night']);
  expect(unitPath(units, 'gone')).toEqual([]);
});
