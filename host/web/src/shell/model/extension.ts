import type { Component } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import type { Tone } from './list';
import type { OutboxKind } from './outbox';

/** The menu's groups, in this order; `work` stands with the home page, without a heading. */
export const menuAreas = ['work', 'desk', 'service', 'records', 'insight', 'admin'] as const;
export type MenuArea = (typeof menuAreas)[number];

/** Whom something is for: people of a company, or those who look after the installation and belong to none. */
export type Side = 'company' | 'host' | 'both';

export interface MenuItem {
  area: MenuArea;
  /** Left out: `both` in the area `admin`, else `company`. */
  side?: Side;
  /** Also what a route's `meta.menu` points at; by convention the name of the list's route. */
  key: string;
  /** Text key. */
  label: string;
  icon: Component;
  to: string;
  permission?: string;
  order?: number;
  /** Key of another entry: this page lies one level below it. The search finds it and that entry's page leads to it; the menu does not show it. */
  under?: string;
}

export interface SearchHit {
  id: string;
  title: string;
  subtitle?: string;
  /** Short text at the right end: the room, the site. */
  meta?: string;
  /** Site of the record: its name is shown while all sites are searched. */
  siteId?: string;
  /** Where the record stands, in words, so that one need not open it to know. */
  status?: { label: string; tone: Tone };
  icon?: Component;
  to: string;
}

/** What somebody can do instead when the search has found nothing. */
export interface SearchStep {
  key: string;
  /** Text key; knows what was typed as `text`. */
  label: string;
  icon?: Component;
  permission?: string;
  order?: number;
  to: (text: string) => string;
}

export interface SearchProvider {
  key: string;
  /** Text key of the group's heading. */
  label: string;
  permission?: string;
  order?: number;
  search(text: string, context: { siteId?: string; signal: AbortSignal; limit: number }): Promise<SearchHit[]>;
}

/** A part of the home page; asks for nothing that its permission does not cover. */
export interface HomeCard {
  key: string;
  /** The broad column on the left, or the narrow one beside it; on a phone both are one, by `order`. */
  column: 'main' | 'side';
  order?: number;
  permission?: string;
  component: () => Promise<{ default: Component }>;
}

/** Figures that a module puts into the strip on top of the home page: one question to the server, several figures. */
export interface HomeFigures {
  key: string;
  order?: number;
  permission?: string;
  /** The counts by the keys of the figures, of the chosen site or of all. */
  load: (context: { siteId?: string; signal: AbortSignal }) => Promise<Record<string, number>>;
  figures: HomeFigure[];
}

export interface HomeFigure {
  /** Name of the count. */
  key: string;
  /** Text key. */
  label: string;
  /** The list with the same filter. */
  to: string;
  /** Only for who has it; left out: for all who see the others. */
  permission?: string;
  /** Colours the figure while it is not zero. */
  tone?: Tone;
  /** What else one wants to know of it, made of the counts that came along. */
  hint?: (counts: Record<string, number>) => string | undefined;
}

/** A small part of the top bar, such as a count that leads somewhere. */
export interface TopBarPart {
  key: string;
  order?: number;
  permission?: string;
  component: () => Promise<{ default: Component }>;
}

/** A record that waits for somebody, as a row of my work has it. */
export interface WorkItem {
  id: string;
  kind: string;
  concurrencyStamp: string;
}

/** What can be done to a record without leaving my work; the server says for each row which of them can be. */
export interface WorkItemAction {
  /** Name as the server's provider has it. */
  name: string;
  /** The likely one of its kind. */
  primary?: boolean;
  /** A letter that does it to the row that has the focus. */
  shortcut?: string;
  /** What asks for more than a click: a form of the case's page. Left out: it is done at once. */
  form?: () => Promise<{ default: Component }>;
}

/** A record as my work reads it: every case has a timeline, says what can be done to it, and has a stamp. */
export interface WorkItemRecord {
  id: string;
  availableActions?: readonly string[];
  concurrencyStamp?: string;
  timeline?: { id: string; occurredAt: string; text: string; actorName?: string | null }[];
}

/** How my work deals with a kind of records. The calls are those of the record's own page, with its rights and its stamp. */
export interface WorkItemUi<Item extends WorkItemRecord = WorkItemRecord> {
  /** Name of the kind, as the server's provider has it. */
  kind: string;
  /** What its records are to others, as the server's provider has it: a list of another kind that holds them shows their essentials too. */
  subjectType?: string;
  /** Word on the button that opens a record; left out: the usual one. */
  open?: () => string;
  actions: WorkItemAction[];
  /** Word on an action's button. */
  label: (action: string) => string;
  /** What is said when it is done. */
  done: (action: string) => string;
  act: (id: string, action: string, body: Record<string, unknown>) => Promise<unknown>;
  /** The record, for the form of an action and for the essentials beside the list. */
  get: (id: string) => Promise<Item>;
  /** What one wants to know of it before opening it, in a few lines; beside them stands what happened last. */
  facts?(record: Item): { label: string; value?: string | number | null }[];
  /** Writes into the record's timeline how far it is, for the check at the end of the day. */
  note?: (id: string, text: string) => Promise<unknown>;
}

/** A household, or an owner with all their units: what a panel or an action on their page is about. */
export interface HouseholdSubject {
  siteId: string;
  /** One on the page of a household; on that of an owner all that they have to do with today. */
  unitIds: string[];
  /** The unit, on the page of a household. */
  unitId?: string;
  unitName?: string;
  /** The owner, on their page; on that of a household whoever is on the phone, where that is known. */
  partyId?: string;
}

/** Whose page a panel or an action stands on. */
export type HouseholdPage = 'household' | 'party';

/**
 * What a module shows on the page of a household or an owner: a `Panel` of its own, which asks once for all units. The component takes
 * `subject: HouseholdSubject`. Beside the page's own parts, by `order` (20: cases under way, 40: what is due, 60: what is looked up now and then).
 */
export interface HouseholdPanel {
  key: string;
  /** The broad column in the middle, or the narrow one beside it. */
  column: 'main' | 'side';
  order?: number;
  permission?: string;
  /** Left out: on both pages. */
  pages?: HouseholdPage[];
  component: () => Promise<{ default: Component }>;
}

/** What somebody can do from the page of a household or an owner, beside what belongs to the record itself. */
export interface HouseholdAction {
  key: string;
  /** Text key. */
  label: string;
  icon?: Component;
  order?: number;
  permission?: string;
  /** Left out: on both pages. */
  pages?: HouseholdPage[];
  /** The filled button. One module has it. */
  primary?: boolean;
  /** A letter that does it while nobody types. */
  shortcut?: string;
  /** Where it is done; undefined when there turns out to be nothing to do, which the action itself says. */
  to: (subject: HouseholdSubject) => string | undefined | Promise<string | undefined>;
}

export interface SiteOption {
  id: string;
  code: string;
  name: string;
  servicePhone?: string | null;
  /** IANA name. */
  timeZoneId?: string | null;
}

/**
 * The page of one kind of record, for links of modules that do not know it: the audit log by its class (`recordAddress`), callbacks and files by its
 * subject type (`subjectAddress`).
 */
export interface RecordPage {
  /** Full name of the entity's class, such as `PropertySuite.Repairs.RepairOrder`. */
  entityType: string;
  permission?: string;
  to: (id: string) => string;
}

/** A step of setting up a new company or a new site: done or open as the data says. */
export type SetupStep = SetupStepOfCompany | SetupStepOfSite;

interface SetupStepBase {
  key: string;
  /** Text keys: what is to be done, and what for. */
  label: string;
  hint: string;
  /** Without it the step is somebody else's. */
  permission: string;
  /** The page on which it is done; for a step of a site, of this one. */
  to: (siteId: string) => string;
}

export interface SetupStepOfCompany extends SetupStepBase {
  level: 'company';
  order: number;
  isDone: () => Promise<boolean>;
}

/** The server says for all sites at once which are done and in which order they come: `ISiteSetupContributor` with the same key. */
export interface SetupStepOfSite extends SetupStepBase {
  level: 'site';
}

/** A unit as the unit board hands it to other modules. */
export interface UnitOnBoard {
  id: string;
  code: string;
  displayName: string;
  siteId: string;
  buildingId: string;
}

/** Something that can be done with the units that are selected on the unit board. */
export interface UnitBoardAction {
  key: string;
  /** Text key. */
  label: string;
  icon?: Component;
  permission?: string;
  order?: number;
  /** `isWholeBuilding`: these are all units of the building, which a list can be asked for more shortly. An address in the answer is gone to. */
  run: (units: UnitOnBoard[], isWholeBuilding: boolean) => string | void | Promise<string | void>;
}

/** Where the records behind the counts of a layer of the unit board are listed. */
export interface UnitBoardList {
  /** Key of the layer, as the server's provider has it. */
  layer: string;
  /** Of an entry of its legend, in a building. */
  to: (entry: string, buildingId: string) => string;
}

/** A part of the brief beside the unit board, about the unit in focus. The component is given it as `unit` (`UnitOnBoard`). */
export interface UnitBriefPart {
  key: string;
  permission?: string;
  order?: number;
  component: () => Promise<{ default: Component }>;
}

/** What a module adds to the shell besides pages. */
export interface ShellExtension {
  searchProviders?: SearchProvider[];
  searchSteps?: SearchStep[];
  homeCards?: HomeCard[];
  homeFigures?: HomeFigures[];
  topBarParts?: TopBarPart[];
  workItems?: WorkItemUi[];
  householdPanels?: HouseholdPanel[];
  householdActions?: HouseholdAction[];
  recordPages?: RecordPage[];
  setupSteps?: SetupStep[];
  unitBoardActions?: UnitBoardAction[];
  unitBoardLists?: UnitBoardList[];
  unitBriefParts?: UnitBriefPart[];
  siteSource?: () => Promise<SiteOption[]>;
  /** Commands that are kept on the device until the server has them. */
  outbox?: OutboxKind[];
}

export const defineMenu = (items: MenuItem[]): MenuItem[] => items;
export const defineRoutes = (routes: RouteRecordRaw[]): RouteRecordRaw[] => routes;
export const defineShellExtension = (extension: ShellExtension): ShellExtension => extension;
