import type { OrganizationUnit } from './types';

export interface UnitNode extends OrganizationUnit {
  children: UnitNode[];
}

/** The units as a tree, each level in the order of its codes. A unit whose parent is not among them stands at the top. */
export function unitTree(units: OrganizationUnit[]): UnitNode[] {
  const nodes = new Map(units.map((unit) => [unit.id, { ...unit, children: [] as UnitNode[] }]));
  const roots: UnitNode[] = [];
  for (const node of [...nodes.values()].sort((a, b) => a.code.localeCompare(b.code, 'en'))) {
    (nodes.get(node.parentId ?? '')?.children ?? roots).push(node);
  }
  return roots;
}

/** From the top down to the unit itself. */
export function unitPath(units: OrganizationUnit[], id: string): OrganizationUnit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const path: OrganizationUnit[] = [];
  for (let at = byId.get(id); at && !path.includes(at); at = byId.get(at.parentId ?? '')) path.unshift(at);
  return path;
}

/** Without a unit and everything below it: where it can be moved to. */
export function withoutSubtree(nodes: UnitNode[], id: string): UnitNode[] {
  return nodes.filter((node) => node.id !== id).map((node) => ({ ...node, children: withoutSubtree(node.children, id) }));
}
