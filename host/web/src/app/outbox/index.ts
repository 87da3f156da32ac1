import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import { fetchConfiguration } from '@/app/configuration';
import { useSessionStore } from '@/app/session';
import { request } from '@/api/http';
import { registry } from '@/shell/model/registry';
import type { OutboxCommand, OutboxKind, OutboxOutcome, StoredCommand } from '@/shell/model/outbox';
import { createLocks } from './locks';
import { createOutbox } from './outbox';
import { createCommandStore } from './store';

type Listener = (command: StoredCommand, options: { background: boolean }) => void;

const ownerOf = (user: { id?: string | null; tenantId?: string | null }): string | undefined =>
  user.id ? `${user.tenantId ?? 'host'}:${user.id}` : undefined;

function subscribe(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const outboxKind = (name: string): OutboxKind | undefined =>
  registry.extensions.flatMap((extension) => extension.outbox ?? []).find((kind) => kind.kind === name);

function send(command: StoredCommand, { background }: { background: boolean }): Promise<unknown> {
  let body: unknown = command.body;
  if (command.files?.length) {
    const form = new FormData();
    for (const [name, value] of Object.entries(command.body ?? {})) form.append(name, String(value));
    for (const file of command.files) form.append(file.field, file.content, file.name);
    body = form;
  }
  return request<unknown>(command.method, command.url, { body, anonymous: background });
}

/** What the signed-in person has done and the server does not know yet. */
export const useOutboxStore = defineStore('outbox', () => {
  const session = useSessionStore();
  const commands = shallowRef<StoredCommand[]>([]);
  const online = ref(navigator.onLine);
  const listeners = { sent: new Set<Listener>(), refused: new Set<Listener>() };
  const store = createCommandStore();
  const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('ps.outbox') : undefined;

  const owner = computed(() => (session.isAuthenticated ? ownerOf(session.configuration!.currentUser) : undefined));
  const refused = computed(() => commands.value.filter((command) => command.state === 'refused'));

  async function read(): Promise<void> {
    commands.value = owner.value ? await store.list(owner.value) : [];
  }

  const outbox = createOutbox({
    store,
    exclusively: createLocks(),
    send,
    kind: outboxKind,
    owner: () => owner.value,
    confirmOwner: async () => ownerOf((await fetchConfiguration()).currentUser),
    changed: () => {
      void read();
      tabs?.postMessage('changed');
    },
    sent: (command, options) => listeners.sent.forEach((listener) => listener(command, options)),
    refused: (command) => listeners.refused.forEach((listener) => listener(command, { background: true })),
  });

  /** Begins to send; called once, when the console starts. */
  function start(): void {
    tabs?.addEventListener('message', () => void read());
    window.addEventListener('online', () => {
      online.value = true;
      void outbox.wake();
    });
    window.addEventListener('offline', () => (online.value = false));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void outbox.wake());
    // signed in, signed in again after an expired session, somebody else
    watch(
      () => [owner.value, session.expired] as const,
      async ([, expired]) => {
        await read();
        if (!expired) await outbox.wake();
      },
      { immediate: true },
    );
  }

  async function submit<Answer>(command: OutboxCommand): Promise<OutboxOutcome<Answer>> {
    // asks the browser not to throw the store away when the disk is full
    void navigator.storage?.persist?.();
    return outbox.submit<Answer>(command);
  }

  return {
    commands,
    refused,
    online,
    start,
    submit,
    keep: outbox.keep,
    retry: outbox.retry,
    discard: outbox.discard,
    sendNow: outbox.wake,
    wipe: outbox.wipe,
    kindOf: (command: StoredCommand) => outboxKind(command.kind),
    /** Gives the function that ends it. */
    onSent: (listener: Listener) => subscribe(listeners.sent, listener),
    onRefused: (listener: Listener) => subscribe(listeners.refused, listener),
  };
});
