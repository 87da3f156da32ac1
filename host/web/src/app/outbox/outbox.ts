import { type AppError, toAppError } from '@/api/errors';
import type { OutboxCommand, OutboxKind, OutboxOutcome, OutboxVerdict, StoredCommand } from '@/shell/model/outbox';
import { newClientKey } from '@/shell/model/client-key';
import type { Exclusively } from './locks';
import type { CommandStore } from './store';

export interface OutboxParts {
  store: CommandStore;
  exclusively: Exclusively;
  /** Sends one command. In the background nobody is asked to sign in. */
  send(command: StoredCommand, options: { background: boolean }): Promise<unknown>;
  kind(name: string): OutboxKind | undefined;
  /** Who is signed in; their commands and no others are sent. */
  owner(): string | undefined;
  /** Asks the server who is signed in; throws when it cannot be reached. */
  confirmOwner(): Promise<string | undefined>;
  /** The stored commands of the owner have changed. */
  changed(): void;
  /** `background`: the person has gone on to something else since. */
  sent(command: StoredCommand, options: { background: boolean }): void;
  refused(command: StoredCommand): void;
}

/** Milliseconds until the next try, the last one for all that follow. The network's return and a look at the page try at once. */
export const backOff = [5_000, 15_000, 60_000, 300_000] as const;

/** No answer, or one of somebody in between: the same command may well be taken later. */
export const isPassing = (failure: AppError): boolean => failure.status === 0 || [408, 425, 429, 502, 503, 504].includes(failure.status);

/**
 * Keeps what people do until the server has it. A command is stored before it is sent, so that nothing is lost with the page or the network; the
 * commands of one record go one after the other, and the first that is refused holds up those after it until a person has decided.
 */
export function createOutbox(parts: OutboxParts) {
  const { store } = parts;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flushing: Promise<void> | undefined;
  /** Something has come up that the flush under way may have passed already. */
  let onceMore = false;

  const ofRecord = async (owner: string, recordKey: string): Promise<StoredCommand[]> =>
    (await store.list(owner)).filter((command) => command.recordKey === recordKey);
  const lockOf = (command: { owner: string; recordKey: string }): string => `ps.outbox ${command.owner} ${command.recordKey}`;

  async function arrived(command: StoredCommand, stamp: unknown, background = true): Promise<void> {
    await store.remove(command.sequence);
    // what was done after it was done to the version that it has just made
    if (typeof stamp === 'string') {
      for (const next of await ofRecord(command.owner, command.recordKey)) {
        if (next.kind === command.kind && next.state === 'waiting' && next.body?.concurrencyStamp !== undefined)
          await store.update({ ...next, body: { ...next.body, concurrencyStamp: stamp } });
      }
    }
    parts.changed();
    parts.sent(command, { background });
  }

  async function attempt(command: StoredCommand, background: boolean): Promise<unknown> {
    const answer = await parts.send(command, { background });
    await arrived(command, (answer as { concurrencyStamp?: unknown } | null | undefined)?.concurrencyStamp, background);
    return answer;
  }

  async function judge(command: StoredCommand, failure: AppError): Promise<OutboxVerdict> {
    try {
      return (await parts.kind(command.kind)?.judge?.(command, failure)) ?? { refused: true };
    } catch (error) {
      const reason = toAppError(error);
      if (reason.isUnauthenticated || isPassing(reason)) throw reason;
      return { refused: true };
    }
  }

  /** What the page could not do itself any more: judged by the module, else left to a person. */
  async function settle(command: StoredCommand, failure: AppError, mayRepeat: boolean): Promise<'settled' | 'again'> {
    const verdict = await judge(command, failure);
    if ('done' in verdict) {
      await arrived(command, verdict.stamp);
      return 'again';
    }
    if ('again' in verdict && mayRepeat) {
      await store.update({ ...command, body: verdict.again });
      return 'again';
    }
    const refused: StoredCommand = {
      ...command,
      state: 'refused',
      refusal: { status: failure.status, code: failure.code, message: failure.message },
    };
    await store.update(refused);
    parts.changed();
    parts.refused(refused);
    return 'settled';
  }

  /** Sends the commands of one record until none is left or one does not go through. */
  async function flushRecord(owner: string, recordKey: string): Promise<void> {
    const repeated = new Set<number>();
    for (;;) {
      const [next] = await ofRecord(owner, recordKey);
      if (!next || next.state === 'refused' || parts.owner() !== owner) return;
      try {
        await attempt(next, true);
      } catch (error) {
        const failure = toAppError(error);
        if (failure.isUnauthenticated || isPassing(failure)) throw failure;
        if ((await settle(next, failure, !repeated.has(next.sequence))) === 'settled') return;
        repeated.add(next.sequence);
      }
    }
  }

  async function flushAll(): Promise<void> {
    const owner = parts.owner();
    if (!owner) return;
    const waiting = (await store.list(owner)).filter((command) => command.state === 'waiting');
    if (waiting.length === 0) return;
    // another tab may have signed somebody else in: what one person did must not arrive under another's name
    if ((await parts.confirmOwner()) !== owner) return;
    for (const recordKey of new Set(waiting.map((command) => command.recordKey)))
      await parts.exclusively(lockOf({ owner, recordKey }), () => flushRecord(owner, recordKey), { wait: false });
    tries = 0;
  }

  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), backOff[Math.min(tries, backOff.length - 1)]);
    tries += 1;
  }

  async function repeatFlush(): Promise<void> {
    try {
      do {
        onceMore = false;
        await flushAll();
      } while (onceMore);
    } catch (error) {
      // whoever signs in again wakes it
      if (!toAppError(error).isUnauthenticated) schedule();
    }
  }

  /** Sends what can be sent; what meets no server is tried again later. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    onceMore = flushing !== undefined;
    flushing ??= repeatFlush().finally(() => (flushing = undefined));
    return flushing;
  }

  /** The network is back or somebody looks: begins with the shortest wait again. */
  function wake(): Promise<void> {
    tries = 0;
    return flush();
  }

  function complete(given: OutboxCommand): Omit<StoredCommand, 'sequence'> {
    const owner = parts.owner();
    if (!owner) throw new Error('Nobody is signed in whose command this could be.');
    // a form's model is no plain object, and the browser's database takes nothing else
    const { body, context } = JSON.parse(JSON.stringify({ body: given.body, context: given.context })) as Pick<
      OutboxCommand,
      'body' | 'context'
    >;
    return {
      ...given,
      body,
      context,
      clientKey: given.clientKey ?? newClientKey(),
      owner,
      queuedAt: new Date().toISOString(),
      state: 'waiting',
    };
  }

  async function put(given: Omit<StoredCommand, 'sequence'>): Promise<StoredCommand> {
    const command = await store.add(given);
    parts.changed();
    return command;
  }

  /** Sends a command whose page is still there; undefined when it is not its turn or there is no network. */
  async function sendNow(command: StoredCommand): Promise<{ answer: unknown } | undefined> {
    const [first] = await ofRecord(command.owner, command.recordKey);
    if (first?.sequence !== command.sequence) return undefined;
    try {
      return { answer: await attempt(command, false) };
    } catch (error) {
      const failure = toAppError(error);
      if (isPassing(failure)) return undefined;
      await store.remove(command.sequence);
      parts.changed();
      throw failure;
    }
  }

  /**
   * Stores the command and sends it at once when it is the record's first. A refusal is thrown, as if it had been sent directly: the page is still
   * there to deal with it, and nothing stays behind. Without a network it stays, and is sent later. Where the browser stores nothing (a private window,
   * a full disk) it is a call like any other.
   */
  async function submit<Answer>(given: OutboxCommand): Promise<OutboxOutcome<Answer>> {
    const prepared = complete(given);
    const command = await put(prepared).catch(() => undefined);
    if (!command) return { sent: true, answer: (await parts.send({ ...prepared, sequence: 0 }, { background: false })) as Answer };
    // whoever sends this record's commands just now comes to this one too
    const done = await parts.exclusively(lockOf(command), () => sendNow(command), { wait: false });
    if (!done) {
      schedule();
      return { sent: false };
    }
    if ((await ofRecord(command.owner, command.recordKey)).length > 0) void wake();
    return { sent: true, answer: done.answer as Answer };
  }

  /** Stores the command without trying: for what has just met no network. */
  async function keep(given: OutboxCommand): Promise<void> {
    await put(complete(given));
    schedule();
  }

  /** A refused command goes once more, with another body if there is one. */
  async function retry(command: StoredCommand, body = command.body): Promise<void> {
    await store.update({ ...command, body, state: 'waiting', refusal: undefined });
    parts.changed();
    await wake();
  }

  /** Gives commands up; those after them go on. */
  async function discard(commands: StoredCommand[]): Promise<void> {
    for (const command of commands) await store.remove(command.sequence);
    parts.changed();
    await wake();
  }

  /** Removes everything of everybody from this device, sent or not. */
  async function wipe(): Promise<void> {
    clearTimeout(timer);
    await store.clear();
    parts.changed();
  }

  return { submit, keep, flush, wake, retry, discard, wipe };
}
