import { type Component, computed, defineAsyncComponent } from 'vue';
import {
  type HomeCard,
  type HomeFigures,
  type HouseholdAction,
  type HouseholdPage,
  type HouseholdPanel,
  type MenuArea,
  menuAreas,
  type MenuItem,
  type SearchProvider,
  type SearchStep,
  type SetupStep,
  type Side,
  type TopBarPart,
  type UnitBoardAction,
  type UnitBriefPart,
  type WorkItemUi,
} from '@/shell/model/extension';
import { registry } from '@/shell/model/registry';
import { useSessionStore } from './session';

interface Ordered {
  permission?: string;
  order?: number;
}

function granted<T extends Ordered>(items: T[]): T[] {
  const session = useSessionStore();
  return items.filter((item) => session.can(item.permission)).sort((a, b) => (a.order ?? 100) - (b.order ?? 100));
}

const isFor = (side: Side): boolean => side === 'both' || (side === 'host') === useSessionStore().isHostSide;

/** Every page that stands in the menu or one level below an entry of it. */
export const menuItems = computed<MenuItem[]>(() =>
  granted(registry.menu).filter((item) => isFor(item.side ?? (item.area === 'admin' ? 'both' : 'company'))),
);

/** The pages one level below an entry. */
export const menuItemsUnder = (key: string): MenuItem[] => menuItems.value.filter((item) => item.under === key);

export const menuGroups = computed<{ area: MenuArea; items: MenuItem[] }[]>(() => {
  const items = menuItems.value.filter((item) => !item.under);
  return menuAreas.map((area) => ({ area, items: items.filter((item) => item.area === area) })).filter((group) => group.items.length > 0);
});

export const searchProviders = computed<SearchProvider[]>(() =>
  isFor('company') ? granted(registry.extensions.flatMap((extension) => extension.searchProviders ?? [])) : [],
);

export const searchSteps = computed<SearchStep[]>(() =>
  isFor('company') ? granted(registry.extensions.flatMap((extension) => extension.searchSteps ?? [])) : [],
);

export const homeCards = computed<HomeCard[]>(() =>
  isFor('company') ? granted(registry.extensions.flatMap((extension) => extension.homeCards ?? [])) : [],
);

/** What modules count on the home page. */
export const homeFigures = computed<HomeFigures[]>(() =>
  isFor('company') ? granted(registry.extensions.flatMap((extension) => extension.homeFigures ?? [])) : [],
);

/** What modules show in the top bar. */
export const topBarParts = computed<TopBarPart[]>(() =>
  isFor('company') ? granted(registry.extensions.flatMap((extension) => extension.topBarParts ?? [])) : [],
);

/** How my work deals with a kind of records; undefined: it is opened, and no more. */
export const workItemUi = (kind: string): WorkItemUi | undefined =>
  registry.extensions.flatMap((extension) => extension.workItems ?? []).find((ui) => ui.kind === kind);

/** What my work does with a kind of records, whatever the list that holds them. */
export const workItemUiOf = (subjectType: string): WorkItemUi | undefined =>
  registry.extensions.flatMap((extension) => extension.workItems ?? []).find((ui) => ui.subjectType === subjectType);

const onPage = (page: HouseholdPage, item: { pages?: HouseholdPage[] }): boolean => item.pages?.includes(page) ?? true;

/** What modules show on the page of a household or an owner, in one of its columns. */
export const householdPanels = (page: HouseholdPage, column: HouseholdPanel['column']): HouseholdPanel[] =>
  granted(registry.extensions.flatMap((extension) => extension.householdPanels ?? [])).filter(
    (panel) => panel.column === column && onPage(page, panel),
  );

/** What modules let somebody do from there. */
export const householdActions = (page: HouseholdPage): HouseholdAction[] =>
  granted(registry.extensions.flatMap((extension) => extension.householdActions ?? [])).filter((action) => onPage(page, action));

const views = new Map<() => Promise<{ default: Component }>, Component>();
/** The component of a contribution, loaded when it is shown; made once, since a new one on every render would load anew. */
export function viewOf({ component }: { component: () => Promise<{ default: Component }> }): Component {
  if (!views.has(component))
    views.set(
      component,
      defineAsyncComponent(async () => (await component()).default),
    );
  return views.get(component)!;
}

/** Where a record is shown; undefined when it has no page or the reader may not open it. */
export function recordAddress(entityType: string, id: string | null | undefined): string | undefined {
  const page = registry.extensions
    .flatMap((extension) => extension.recordPages ?? [])
    .find((candidate) => candidate.entityType === entityType);
  return page && id && useSessionStore().can(page.permission) ? page.to(encodeURIComponent(id)) : undefined;
}

/**
 * Where a record is shown that callbacks, timelines and attachments know by its subject type, such as `Repairs.RepairOrder`: that is the name of its class
 * without the product's, and so the module's record page is found by it.
 */
export function subjectAddress(subjectType: string, id: string | null | undefined): string | undefined {
  return recordAddress(`PropertySuite.${subjectType}`, id);
}

/** Steps of a site come in the order of the server. */
const orderOf = (step: SetupStep): number => (step.level === 'company' ? step.order : 0);

/** What modules say a new company and a new site need, those of the company in order. */
export const setupSteps = (): SetupStep[] =>
  registry.extensions.flatMap((extension) => extension.setupSteps ?? []).sort((a, b) => orderOf(a) - orderOf(b));

/** What can be done with units that are selected on the unit board. */
export const unitBoardActions = (): UnitBoardAction[] =>
  granted(registry.extensions.flatMap((extension) => extension.unitBoardActions ?? []));

/** What modules tell of the unit that the unit board's focus is on. */
export const unitBriefParts = (): UnitBriefPart[] => granted(registry.extensions.flatMap((extension) => extension.unitBriefParts ?? []));

/** Where the records behind an entry of a layer of the unit board are listed; undefined when no module says so. */
export const unitBoardList = (layer: string, entry: string, buildingId: string): string | undefined =>
  registry.extensions
    .flatMap((extension) => extension.unitBoardLists ?? [])
    .find((list) => list.layer === layer)
    ?.to(entry, buildingId);
