import { computed, ref, shallowRef } from 'vue';
import type { PermissionChange, PermissionGroup, PermissionList } from './types';

export interface PermissionNode {
  name: string;
  displayName: string;
  groupName: string;
  parent?: PermissionNode;
  children: PermissionNode[];
  /** 0 for a permission without parent. */
  depth: number;
  /** Whether the one who edits may give it. */
  canGive: boolean;
  /** Whether the one who edits may take it; administrators keep the rights of administration. */
  canTake: boolean;
  /** Held by way of somebody else, such as the roles of a user, by their names; cannot be taken away here. */
  inheritedFrom: string[];
}

export interface PermissionSection {
  name: string;
  displayName: string;
  /** Parents before their children. */
  nodes: PermissionNode[];
}

export type Extent = 'none' | 'some' | 'all';

/** What the one who edits may do; the server has the last word. */
export interface EditingRules {
  mayGive(name: string, groupName: string): boolean;
  mayTake(name: string, groupName: string): boolean;
}

const anything: EditingRules = { mayGive: () => true, mayTake: () => true };

/** Builds the tree of a holder's permissions; what the holder itself was given is in `own`. */
export function readPermissions(
  list: PermissionList,
  providerName: string,
  rules: EditingRules = anything,
): { sections: PermissionSection[]; own: Set<string> } {
  const own = new Set<string>();
  const sections = list.groups.map((group) => ({
    name: group.name,
    displayName: group.displayName,
    nodes: nodesOf(group, providerName, own, rules),
  }));
  return { sections, own };
}

function nodesOf(group: PermissionGroup, providerName: string, own: Set<string>, rules: EditingRules): PermissionNode[] {
  const byName = new Map<string, PermissionNode>();
  for (const permission of group.permissions) {
    const others = permission.grantedProviders.filter((provider) => provider.providerName !== providerName);
    if (permission.grantedProviders.length > others.length) own.add(permission.name);
    byName.set(permission.name, {
      name: permission.name,
      displayName: permission.displayName,
      groupName: group.name,
      children: [],
      depth: 0,
      canGive: rules.mayGive(permission.name, group.name),
      canTake: rules.mayTake(permission.name, group.name),
      inheritedFrom: others.map((provider) => provider.providerKey),
    });
  }
  const roots: PermissionNode[] = [];
  for (const permission of group.permissions) {
    const node = byName.get(permission.name)!;
    node.parent = permission.parentName ? byName.get(permission.parentName) : undefined;
    (node.parent?.children ?? roots).push(node);
  }
  return roots.flatMap((root) => withDescendants(root));
}

function withDescendants(node: PermissionNode, depth = 0): PermissionNode[] {
  node.depth = depth;
  return [node, ...node.children.flatMap((child) => withDescendants(child, depth + 1))];
}

/**
 * Which permissions a holder is to have. A permission is of no use without the one above it: giving one gives those above, taking one takes
 * those below.
 */
export function usePermissionSelection(rules: EditingRules = anything) {
  const sections = shallowRef<PermissionSection[]>([]);
  const before = shallowRef<ReadonlySet<string>>(new Set());
  const own = ref(new Set<string>());

  function load(list: PermissionList, providerName: string): void {
    const read = readPermissions(list, providerName, rules);
    sections.value = read.sections;
    before.value = read.own;
    own.value = new Set(read.own);
  }

  const reset = (): void => void (own.value = new Set(before.value));

  const isInherited = (node: PermissionNode): boolean => node.inheritedFrom.length > 0;
  const isGranted = (node: PermissionNode): boolean => own.value.has(node.name) || isInherited(node);
  const isChanged = (node: PermissionNode): boolean => own.value.has(node.name) !== before.value.has(node.name);
  const canGive = (node: PermissionNode): boolean => node.canGive || before.value.has(node.name);
  /** What administrators keep stays ticked whatever becomes of the permissions around it. */
  const isKept = (node: PermissionNode): boolean => before.value.has(node.name) && !node.canTake;
  /** Held by way of somebody else, kept, or not to be given together with what stands above it. */
  function isFixed(node: PermissionNode): boolean {
    if (isInherited(node)) return true;
    if (isGranted(node)) return isKept(node);
    for (let at: PermissionNode | undefined = node; at; at = at.parent) if (!isGranted(at) && !canGive(at)) return true;
    return false;
  }

  function give(node: PermissionNode): void {
    if (isFixed(node)) return;
    for (let at: PermissionNode | undefined = node; at; at = at.parent) if (!isGranted(at)) own.value.add(at.name);
  }

  function take(node: PermissionNode): void {
    if (isKept(node)) return;
    own.value.delete(node.name);
    // what is held by way of a role carries its children too
    if (!isInherited(node)) node.children.forEach(take);
  }

  const set = (node: PermissionNode, granted: boolean): void => (granted ? give(node) : take(node));

  function setAll(nodes: PermissionNode[], granted: boolean): void {
    for (const node of nodes) set(node, granted);
  }

  function extentOf(nodes: PermissionNode[]): Extent {
    const granted = nodes.filter(isGranted).length;
    return granted === 0 ? 'none' : granted === nodes.length ? 'all' : 'some';
  }

  const countOf = (nodes: PermissionNode[]): number => nodes.filter(isGranted).length;

  const all = computed(() => sections.value.flatMap((section) => section.nodes));
  /** Only what differs, so that what a colleague changes meanwhile elsewhere in the tree stays. */
  const changes = computed<PermissionChange[]>(() =>
    all.value.filter(isChanged).map((node) => ({ name: node.name, isGranted: own.value.has(node.name) })),
  );

  return { sections, all, changes, load, reset, isGranted, isInherited, isFixed, isChanged, set, setAll, extentOf, countOf };
}

export type PermissionSelection = ReturnType<typeof usePermissionSelection>;

/** The nodes that match the words, with those above them, since a permission alone does not say what it is about. */
export function findPermissions(nodes: PermissionNode[], text: string, groupName: string): PermissionNode[] {
  const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return nodes;
  const found = new Set<PermissionNode>();
  for (const node of nodes) {
    let path = groupName;
    for (let at: PermissionNode | undefined = node; at; at = at.parent) path += ` ${at.displayName}`;
    const haystack = `${path} ${node.name}`.toLowerCase();
    if (words.every((word) => haystack.includes(word))) for (let at: PermissionNode | undefined = node; at; at = at.parent) found.add(at);
  }
  return nodes.filter((node) => found.has(node));
}
