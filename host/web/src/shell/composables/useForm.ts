import { computed, hasInjectionContext, inject, type InjectionKey, nextTick, reactive, ref, type Ref, shallowRef, watch } from 'vue';
import { type AppError, toAppError, type ValidationError } from '@/api/errors';
import { refreshEverything } from '@/app/refresh';
import { useSessionStore } from '@/app/session';
import { drafts } from './drafts';
import type { Rule, Rules } from './rules';

export interface FormOptions<Model extends object, Result> {
  initial: () => Model;
  rules?: Rules<NoInfer<Model>>;
  /** Where unsaved input is kept; without it nothing is kept. */
  draftKey?: string;
  submit: (model: Model) => Promise<Result>;
  /** On a conflict of edits (409): gets the newer record, where it does not come from a query that the page looks at. */
  reload?: () => unknown;
}

export interface FormState {
  errors: Record<string, string>;
  clearError(name: string): void;
  registerField(name: string): () => void;
}

export const formKey: InjectionKey<FormState> = Symbol('form');

/** Whatever shows a form about a record that it holds. */
export interface FormOwner {
  /** On a conflict of edits (409): gets the newer record. */
  reload: () => unknown;
  /** Whether the form has nothing to do any more with the record as it is now; the owner has closed it and said why. */
  isIdle: () => boolean;
}
export const formOwnerKey: InjectionKey<FormOwner> = Symbol('form owner');

/**
 * Server messages by field name. A member `items[0].amount` belongs to the field of that name, else to the field `items`;
 * what belongs to no field of the form is returned as general messages.
 */
export function mapValidationErrors(
  validationErrors: ValidationError[],
  fields: ReadonlySet<string>,
): { byField: Record<string, string>; general: string[] } {
  const byField: Record<string, string> = {};
  const general: string[] = [];
  for (const { message, members } of validationErrors) {
    const targets = members.map((member) => fieldOf(member, fields)).filter((name): name is string => name !== undefined);
    if (targets.length === 0) general.push(message);
    for (const target of targets) byField[target] ??= message;
  }
  return { byField, general };
}

function fieldOf(member: string, fields: ReadonlySet<string>): string | undefined {
  let name = member;
  while (name) {
    if (fields.has(name)) return name;
    const cut = Math.max(name.lastIndexOf('.'), name.lastIndexOf('['));
    if (cut <= 0) return undefined;
    name = name.slice(0, cut);
  }
  return undefined;
}

/** A form: model, field errors from rules and server, draft, submission. Bind it with `FormBody`, `FormDrawer` or `FormDialog`. */
export function useForm<Model extends object, Result = unknown>(options: FormOptions<Model, Result>) {
  const session = useSessionStore();
  const owner = hasInjectionContext() ? inject(formOwnerKey, undefined) : undefined;
  const userId = (): string => session.user?.id ?? 'anonymous';

  const model = ref(options.initial()) as Ref<Model>;
  const errors = reactive<Record<string, string>>({});
  const generalError = shallowRef<string | null>(null);
  /** Somebody else has changed the record meanwhile: their answer, until the newer version is loaded. */
  const conflict = shallowRef<string | null>(null);
  /** The newer version was loaded under the input. */
  const renewed = ref(false);
  const submitting = ref(false);
  const restored = ref(false);
  const fields = new Map<string, number>();
  let judged: Record<string, string> = {};
  const pristine = ref(JSON.stringify(model.value));

  const dirty = computed(() => restored.value || JSON.stringify(model.value) !== pristine.value);

  /** Begins anew, with the draft if there is one. */
  function start(): void {
    const draft = options.draftKey ? drafts.read<Partial<Model>>(userId(), options.draftKey) : undefined;
    const initial = options.initial();
    pristine.value = JSON.stringify(initial);
    model.value = draft ? { ...initial, ...draft } : initial;
    restored.value = draft !== undefined;
    conflict.value = null;
    clearErrors();
  }

  /** Begins anew without the draft. */
  function discard(): void {
    dropDraft();
    start();
  }

  function dropDraft(): void {
    if (options.draftKey) drafts.drop(userId(), options.draftKey);
  }

  watch(
    model,
    (value) => {
      dropAnswered(value);
      if (!options.draftKey) return;
      if (JSON.stringify(value) === pristine.value) dropDraft();
      else drafts.write(userId(), options.draftKey, value);
    },
    { deep: true, flush: 'sync' },
  );

  function clearErrors(): void {
    for (const name of Object.keys(errors)) delete errors[name];
    generalError.value = null;
    renewed.value = false;
    judged = Object.fromEntries(Object.entries(model.value).map(([name, value]) => [name, JSON.stringify(value)]));
  }

  /** What was wrong with a value says nothing of the next one, whichever control gave it. */
  function dropAnswered(value: Model): void {
    for (const name of Object.keys(errors)) {
      const property = name.split(/[.[]/)[0]!;
      if (property in value && JSON.stringify(value[property as keyof Model]) !== judged[property]) delete errors[name];
    }
  }

  function validate(): boolean {
    clearErrors();
    for (const [name, rules] of Object.entries((options.rules ?? {}) as Record<string, Rule<Model>[]>)) {
      const value = (model.value as Record<string, unknown>)[name];
      const wrong = rules.map((rule) => rule(value, model.value)).find(Boolean);
      if (wrong) Object.assign(errors, typeof wrong === 'string' ? { [name]: wrong } : wrong);
    }
    return Object.keys(errors).length === 0;
  }

  function showServerErrors(failure: AppError): void {
    const { byField, general } = mapValidationErrors(failure.validationErrors, new Set(fields.keys()));
    Object.assign(errors, byField);
    if (general.length > 0) generalError.value = general.join(' ');
    else if (Object.keys(byField).length === 0) generalError.value = [failure.message, failure.details].filter(Boolean).join(' ');
  }

  /** `saved: false` when something has to be mended first; the reasons stand in the form. */
  async function send(): Promise<{ saved: true; result: Result } | { saved: false }> {
    if (submitting.value || conflict.value !== null || !validate()) return { saved: false };
    submitting.value = true;
    try {
      const result = await options.submit(model.value);
      dropDraft();
      pristine.value = JSON.stringify(model.value);
      restored.value = false;
      return { saved: true, result };
    } catch (error) {
      const failure = toAppError(error);
      if (failure.isConflict) conflict.value = failure.message;
      else showServerErrors(failure);
      return { saved: false };
    } finally {
      submitting.value = false;
    }
  }

  /** Takes the newer version under the input: what was typed stays, what was left as it stood is as it stands now. */
  async function takeNewer(): Promise<void> {
    submitting.value = true;
    try {
      await Promise.all([refreshEverything(), options.reload?.(), owner?.reload()]);
      await nextTick();
      if (owner?.isIdle()) return;
      const before = JSON.parse(pristine.value) as Partial<Model>;
      const newer = options.initial();
      for (const name of Object.keys(newer) as (keyof Model)[]) {
        if (JSON.stringify(model.value[name]) === JSON.stringify(before[name])) model.value[name] = newer[name];
      }
      pristine.value = JSON.stringify(newer);
      conflict.value = null;
      renewed.value = true;
    } catch (error) {
      conflict.value = toAppError(error).message;
    } finally {
      submitting.value = false;
    }
  }

  /** The saved result, or undefined when something has to be mended first. */
  async function submit(): Promise<Result | undefined> {
    const outcome = await send();
    return outcome.saved ? outcome.result : undefined;
  }

  const state: FormState = {
    errors,
    clearError: (name) => void delete errors[name],
    registerField: (name) => {
      fields.set(name, (fields.get(name) ?? 0) + 1);
      return () => {
        const left = (fields.get(name) ?? 1) - 1;
        if (left > 0) fields.set(name, left);
        else fields.delete(name);
      };
    },
  };

  start();
  return reactive({
    model,
    errors,
    generalError,
    conflict,
    renewed,
    submitting,
    restored,
    dirty,
    state,
    start,
    discard,
    validate,
    send,
    submit,
    takeNewer,
  });
}

export type Form<Model extends object = object, Result = unknown> = ReturnType<typeof useForm<Model, Result>>;
