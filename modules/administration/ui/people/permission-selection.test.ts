import { beforeEach, describe, expect, it } from 'vitest';
import { findPermissions, usePermissionSelection } from './permission-selection';
import type { PermissionGroup, PermissionList } from './types';

const grant = (
  name: string,
  displayName: string,
  parentName: string | null = null,
  ...providers: [string, string][]
): PermissionGroup['permissions'][number] => ({
  name,
  displayName,
  parentName,
  isGranted: providers.length > 0,
  allowedProviders: [],
  grantedProviders: providers.map(([providerName, providerKey]) => ({ providerName, providerKey })),
});

const list: PermissionList = {
  entityDisplayName: 'front-desk',
  groups: [
    {
      name: 'Identity',
      displayName: '身份管理',
      permissions: [
        grant('Users', '用户', null, ['R', 'front-desk']),
        // children of one parent need not stand beside each other in the answer
        grant('Roles', '角色'),
        grant('Users.Update', '编辑', 'Users', ['R', 'front-desk']),
        grant('Users.Update.ManageRoles', '管理用户的角色', 'Users.Update'),
        grant('Users.Delete', '删除', 'Users'),
      ],
    },
    { name: 'Repairs', displayName: '报修', permissions: [grant('Orders', '查看报修单'), grant('Orders.Create', '受理', 'Orders')] },
  ],
};

describe('the permissions of a role', () => {
  let selection: ReturnType<typeof usePermissionSelection>;
  const node = (name: string) => selection.all.value.find((item) => item.name === name)!;
  const section = (name: string) => selection.sections.value.find((item) => item.name === name)!.nodes;

  beforeEach(() => {
    selection = usePermissionSelection();
    selection.load(list, 'R');
  });

  it('stand below their parents', () => {
    expect(section('Identity').map((item) => [item.depth, item.name])).toEqual([
      [0, 'Users'],
      [1, 'Users.Update'],
      [2, 'Users.Update.ManageRoles'],
      [1, 'Users.Delete'],
      [0, 'Roles'],
    ]);
  });

  it('giving one gives those above it', () => {
    selection.set(node('Orders.Create'), true);
    expect(selection.changes.value).toEqual([
      { name: 'Orders', isGranted: true },
      { name: 'Orders.Create', isGranted: true },
    ]);
  });

  it('taking one takes those below it', () => {
    selection.set(node('Users.Update.ManageRoles'), true);
    selection.set(node('Users'), false);
    expect(selection.changes.value).toEqual([
      { name: 'Users', isGranted: false },
      { name: 'Users.Update', isGranted: false },
    ]);
    expect(selection.extentOf(section('Identity'))).toBe('none');
  });

  it('what the administrator does not have cannot be given, nor what stands below it, but it can be taken and given back', () => {
    selection = usePermissionSelection({
      mayGive: (name) => !['Users', 'Users.Update', 'Orders'].includes(name),
      mayTake: () => true,
    });
    selection.load(list, 'R');
    selection.set(node('Orders.Create'), true);
    selection.setAll(section('Repairs'), true);
    expect(selection.changes.value).toEqual([]);
    expect(selection.isFixed(node('Orders.Create'))).toBe(true);

    selection.set(node('Users.Update'), false);
    expect(selection.changes.value).toEqual([{ name: 'Users.Update', isGranted: false }]);
    selection.set(node('Users.Update'), true);
    selection.set(node('Users.Delete'), true);
    expect(selection.changes.value).toEqual([{ name: 'Users.Delete', isGranted: true }]);
  });

  it('a group is all, some or none, and is given and taken as a whole', () => {
    expect(selection.extentOf(section('Identity'))).toBe('some');
    selection.setAll(section('Identity'), true);
    expect(selection.extentOf(section('Identity'))).toBe('all');
    expect(selection.changes.value.map((change) => change.name)).toEqual(['Users.Update.ManageRoles', 'Users.Delete', 'Roles']);
    selection.setAll(section('Identity'), false);
    expect(selection.extentOf(section('Identity'))).toBe('none');
  });

  it('a change that is taken back is no change', () => {
    selection.set(node('Roles'), true);
    selection.set(node('Roles'), false);
    expect(selection.changes.value).toEqual([]);
    selection.set(node('Users'), false);
    selection.reset();
    expect(selection.changes.value).toEqual([]);
    expect(selection.isGranted(node('Users.Update'))).toBe(true);
  });

  it('are found by their own name, their parent’s, their group’s or their code, with what stands above them', () => {
    const found = (text: string) => findPermissions(section('Identity'), text, '身份管理').map((item) => item.name);
    expect(found('删除')).toEqual(['Users', 'Users.Delete']);
    expect(found('用户 编辑')).toEqual(['Users', 'Users.Update', 'Users.Update.ManageRoles']);
    expect(found('users.delete')).toEqual(['Users', 'Users.Delete']);
    expect(found('身份')).toHaveLength(5);
    expect(found('收费')).toEqual([]);
  });
});

describe('the permissions of a user', () => {
  const inherited: PermissionList = {
    entityDisplayName: '周敏',
    groups: [
      {
        name: 'Repairs',
        displayName: '报修',
        permissions: [
          grant('Orders', '查看报修单', null, ['R', 'front-desk'], ['R', 'technician']),
          grant('Orders.Create', '受理', 'Orders', ['R', 'front-desk']),
          grant('Orders.Export', '导出', 'Orders', ['U', '42']),
          grant('Orders.Cancel', '取消', 'Orders', ['U', '42'], ['R', 'front-desk']),
        ],
      },
    ],
  };

  it('keep what the roles give, and change only what is the user’s own', () => {
    const selection = usePermissionSelection();
    selection.load(inherited, 'U');
    const [orders, create, exported, cancel] = selection.all.value as [never, never, never, never];
    expect(selection.extentOf(selection.all.value)).toBe('all');
    expect((orders as { inheritedFrom: string[] }).inheritedFrom).toEqual(['front-desk', 'technician']);
    expect(selection.isInherited(exported)).toBe(false);

    selection.set(create, false);
    expect(selection.changes.value).toEqual([]);
    selection.set(orders, false);
    expect(selection.isGranted(exported)).toBe(true);

    selection.setAll(selection.all.value, false);
    expect(selection.changes.value).toEqual([
      { name: 'Orders.Export', isGranted: false },
      { name: 'Orders.Cancel', isGranted: false },
    ]);
    expect(selection.isGranted(cancel)).toBe(true);
  });
});

describe('the permissions of the administrators’ role', () => {
  it('keeps what must stay, and lets the rest be taken', () => {
    const selection = usePermissionSelection({ mayGive: () => true, mayTake: (_, group) => group !== 'Identity' });
    selection.load(list, 'R');
    const [users] = selection.all.value;

    selection.set(users!, false);
    selection.setAll(selection.all.value, false);

    expect(selection.isFixed(users!)).toBe(true);
    expect(selection.changes.value).toEqual([]);
  });
});
