/** Everything that a module's pages may use of the console; see host/web/README.md. */
export { defineMenu, defineRoutes, defineShellExtension } from './model/extension';
export {
  householdActions,
  menuItemsUnder,
  recordAddress,
  setupSteps,
  subjectAddress,
  unitBoardActions,
  unitBoardList,
  unitBriefParts,
  viewOf,
  workItemUi,
  workItemUiOf,
} from '@/app/contributions';
export type {
  HomeCard,
  HomeFigure,
  HomeFigures,
  HouseholdAction,
  HouseholdPage,
  HouseholdPanel,
  HouseholdSubject,
  MenuItem,
  RecordPage,
  SearchHit,
  SearchProvider,
  SearchStep,
  SetupStep,
  ShellExtension,
  Side,
  SiteOption,
  TopBarPart,
  UnitBoardAction,
  UnitBoardList,
  UnitBriefPart,
  UnitOnBoard,
  WorkItem,
  WorkItemAction,
  WorkItemRecord,
  WorkItemUi,
} from './model/extension';
export type { FilterValue, FilterValues, ListColumn, ListFilter, ListQuery, Option, PagedResult, Tone } from './model/list';

export type { ChartData, ChartSeries } from './model/chart';
export { countWord } from './model/count-word';
export { newClientKey } from './model/client-key';
export type { OutboxCommand, OutboxFact, OutboxKind, OutboxOutcome, StoredCommand } from './model/outbox';

export { api } from '@/api/client';
export type { ApiAnswer, ApiPath, ApiQuery, Schemas } from '@/api/client';
export { AppError, isAppError, toAppError } from '@/api/errors';
export type { ValidationError } from '@/api/errors';
export { buildUrl, download, request, saveFile, upload } from '@/api/http';
export type { Method, Query, RequestOptions } from '@/api/http';

export { enumOptions, enumWord } from './model/enum-words';
export { fieldName } from './model/field-name';
export type { EnumName, EnumValue } from './model/enum-words';
export { enumValues } from '@/api/enums';

export { translate } from '@/i18n';
export { can, canAny } from './composables/access';
export { confirmAction, notifyInfo, notifySuccess, notifyWarning, showError } from './composables/feedback';
export type { ConfirmOptions } from './composables/feedback';
export { generatePassword, meetsPolicy, passwordPolicy } from './composables/password';
export { maxLength, maxValue, minValue, pattern, phoneNumber, required } from './composables/rules';
export type { Rule, Rules } from './composables/rules';
export { useAction } from './composables/useAction';
export { formatDuration, maskPhone, toDate, useFormat } from './composables/useFormat';
export { useEdited } from './composables/useEdited';
export { useForm } from './composables/useForm';
export type { Form } from './composables/useForm';
export { useLeaveGuard } from './composables/useLeaveGuard';
export { useListPage } from './composables/useListPage';
export type { ListPageState } from './composables/useListPage';
export { useNow } from './composables/useNow';
export { useWideScreen } from './composables/useWideScreen';
export { useLanguage, useSession, useSite } from './composables/context';
export { useWritingSite } from './composables/useWritingSite';
export { useOutbox } from './composables/useOutbox';
export { useProgress } from './composables/useProgress';
export { useRoleName } from './composables/useRoleName';
export type { WorkProgress, WorkState } from './composables/useProgress';
export { addDays, dayRange, instantOf, zonedDay } from './composables/zoned-time';

export { default as CallerLine } from './cases/CallerLine.vue';
export { sayActionGone, stillAllows } from './cases/action-gone';
export type { KnownCase } from './cases/action-gone';
export { isDialogOpen, isTyping } from './composables/typing';
export { default as CaseActionForms } from './cases/CaseActionForms.vue';
export { default as CaseClocks } from './cases/CaseClocks.vue';
export { default as CaseNoteForm } from './cases/CaseNoteForm.vue';
export { default as CaseProgress } from './cases/CaseProgress.vue';
export { default as CaseReasonForm } from './cases/CaseReasonForm.vue';
export { default as CaseRules } from './cases/CaseRules.vue';
export { default as SignaturePad } from './cases/SignaturePad.vue';
export { actionUrl } from './model/action-url';
export { useCaseActions } from './cases/useCaseActions';
export type { CaseActionOptions, CaseOnPage } from './cases/useCaseActions';

export { default as Timeline } from './components/ActivityTimeline.vue';
export type { TimelineItem } from './components/ActivityTimeline.vue';
export { default as BoardCard } from './components/BoardCard.vue';
export { default as Chart } from './components/ChartFigure.vue';
export { default as ClockBadge } from './components/ClockBadge.vue';
export { default as ConfirmAction } from './components/ConfirmAction.vue';
export { default as DataTable } from './components/DataTable.vue';
export { default as DateTime } from './components/DateTime.vue';
export { default as DetailPage } from './components/DetailPage.vue';
export type { DetailAction, DetailTab } from './components/DetailPage.vue';
export { default as EmptyState } from './components/EmptyState.vue';
export { default as ErrorState } from './components/ErrorState.vue';
export { default as FigureStrip } from './components/FigureStrip.vue';
export type { Figure } from './components/FigureStrip.vue';
export { default as FilterBar } from './components/FilterBar.vue';
export { default as FormBody } from './components/FormBody.vue';
export { default as FormDialog } from './components/FormDialog.vue';
export { default as FormDrawer } from './components/FormDrawer.vue';
export { default as FormField } from './components/FormField.vue';
export { default as FormSection } from './components/FormSection.vue';
export { default as HouseholdPanels } from './components/HouseholdPanels.vue';
export { default as HelpTip } from './components/HelpTip.vue';
export { default as Board } from './components/KanbanBoard.vue';
export type { BoardColumn } from './components/KanbanBoard.vue';
export { default as LanguageSwitch } from './layout/LanguageSwitch.vue';
export { default as KeyValueList } from './components/KeyValueList.vue';
export type { KeyValueItem } from './components/KeyValueList.vue';
export { default as KeysetPager } from './components/KeysetPager.vue';
export { default as ListPage } from './components/ListPage.vue';
export { default as LoadBar } from './components/LoadBar.vue';
export { default as Money } from './components/MoneyAmount.vue';
export { default as NewPassword } from './components/NewPassword.vue';
export { default as OutboxNotice } from './components/OutboxNotice.vue';
export { default as PageFrame } from './components/PageFrame.vue';
export { default as PageSkeleton } from './components/PageSkeleton.vue';
export { default as Panel } from './components/PanelCard.vue';
export { default as PhoneNumber } from './components/PhoneNumber.vue';
export { default as ProgressPanel } from './components/ProgressPanel.vue';
export { default as SiteDateTime } from './components/SiteDateTime.vue';
export { default as SiteTimeRange } from './components/SiteTimeRange.vue';
export { default as SpokenTime } from './components/SpokenTime.vue';
export { default as SiteField } from './components/SiteField.vue';
export { default as SiteGate } from './components/SiteGate.vue';
export { default as SiteName } from './components/SiteName.vue';
export { default as SiteSelect } from './components/SiteSelect.vue';
export { default as StatCard } from './components/StatCard.vue';
export { default as StatusTag } from './components/StatusTag.vue';
export { default as UserAvatar } from './components/UserAvatar.vue';
