import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reactive } from 'vue';
import { AppError } from '@/api/errors';
import type { OutboxCommand, OutboxKind, OutboxVerdict, StoredCommand } from '@/shell/model/outbox';
import { createLocks } from './locks';
import { backOff, createOutbox } from './outbox';
import { createCommandStore } from './store';

const noNetwork = () => new AppError('no network', 0, 'network');
const conflict = () => new AppError('changed by somebody else', 409);
const me = 'company:me';

let number = 0;

/** An outbox on a database of its own, with a server that answers as it is told, in turn. */
function world() {
  const database = `outbox-${(number += 1)}`;
  const sent: { label: string; body: unknown; clientKey: string; background: boolean }[] = [];
  const answers: (unknown | Error)[] = [];
  const arrived: string[] = [];
  const refused: string[] = [];
  const state = { owner: me as string | undefined, onServer: me as string | undefined | Error, verdict: undefined as OutboxKind['judge'] };

  const device = () =>
    createOutbox({
      store: createCommandStore(database),
      exclusively: createLocks(undefined),
      send: async (command, { background }) => {
        sent.push({ label: command.label, body: command.body, clientKey: command.clientKey, background });
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        return typeof answer === 'function' ? answer() : answer;
      },
      kind: () => ({ kind: 'test', judge: state.verdict }),
      owner: () => state.owner,
      confirmOwner: async () => {
        if (state.onServer instanceof Error) throw state.onServer;
        return state.onServer;
      },
      changed: () => undefined,
      sent: (command) => arrived.push(command.label),
      refused: (command) => refused.push(command.label),
    });
  const stored = (owner = me) => createCommandStore(database).list(owner);
  return { device, sent, answers, arrived, refused, state, stored };
}

const command = (label: string, more: Partial<OutboxCommand> = {}): OutboxCommand => ({
  kind: 'test',
  recordKey: 'order:1',
  title: 'RP1',
  label,
  method: 'POST',
  url: `/api/${label}`,
  body: { concurrencyStamp: 'seen' },
  ...more,
});
const labels = (commands: { label: string }[]) => commands.map((one) => one.label);

// no timer runs by itself: what is tried is tried by the test
beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('with a network', () => {
  it('a command is sent at once, its answer given to the page, and nothing stays on the device', async () => {
    const { device, sent, answers, stored } = world();
    answers.push({ state: 'Accepted' });

    await expect(device().submit(command('accept'))).resolves.toEqual({ sent: true, answer: { state: 'Accepted' } });

    expect(sent).toMatchObject([{ label: 'accept', background: false }]);
    expect(sent[0]!.clientKey).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await stored()).toEqual([]);
  });

  it('it lies on the device before it is sent, so that a page that dies loses nothing', async () => {
    const { device, answers, stored } = world();
    let lying: StoredCommand[] = [];
    answers.push(async () => (lying = await stored()));
    await device().submit(command('accept'));
    expect(labels(lying)).toEqual(['accept']);
  });

  it('a refusal goes back to the page, which still has the form, and nothing stays on the device', async () => {
    const { device, answers, stored, refused } = world();
    answers.push(new AppError('reason missing', 400));

    await expect(device().submit(command('suspend'))).rejects.toThrow('reason missing');

    expect(await stored()).toEqual([]);
    expect(refused).toEqual([]);
  });
});

describe('without a network', () => {
  it('commands stay, and go in their order, each to the version that the one before has made', async () => {
    const { device, sent, answers, stored, arrived } = world();
    const outbox = device();
    answers.push(noNetwork());
    await expect(outbox.submit(command('accept'))).resolves.toEqual({ sent: false });
    await outbox.submit(command('arrive'));
    await outbox.submit(command('finish', { body: { concurrencyStamp: 'seen', result: 'mended' } }));
    expect(labels(sent)).toEqual(['accept']);
    expect(labels(await stored())).toEqual(['accept', 'arrive', 'finish']);

    answers.push({ concurrencyStamp: 'a' }, { concurrencyStamp: 'b' }, { concurrencyStamp: 'c' });
    await outbox.wake();

    expect(sent.slice(1)).toMatchObject([
      { label: 'accept', body: { concurrencyStamp: 'seen' }, background: true },
      { label: 'arrive', body: { concurrencyStamp: 'a' } },
      { label: 'finish', body: { concurrencyStamp: 'b', result: 'mended' } },
    ]);
    expect(arrived).toEqual(['accept', 'arrive', 'finish']);
    expect(await stored()).toEqual([]);
  });

  it('a form’s model can be kept as it is', async () => {
    const { device, answers, stored } = world();
    answers.push(noNetwork());
    const model = reactive({ result: 'mended', materials: [{ name: 'valve', quantity: 2 }] });
    await device().submit(command('finish', { body: model, context: reactive({ seen: ['1'] }) }));
    expect(await stored()).toMatchObject([{ body: { materials: [{ name: 'valve', quantity: 2 }] }, context: { seen: ['1'] } }]);
  });

  it('a second try carries the key of the first', async () => {
    const { device, sent, answers } = world();
    const outbox = device();
    answers.push(noNetwork(), noNetwork(), undefined);
    await outbox.submit(command('accept'));
    await outbox.wake();
    await outbox.wake();
    expect(new Set(sent.map((one) => one.clientKey)).size).toBe(1);
    expect(sent).toHaveLength(3);
  });

  it('photos and form values survive the page: another page of the same person sends them', async () => {
    const { device, answers, sent, stored } = world();
    answers.push(noNetwork());
    const photo = new Blob(['jpeg'], { type: 'image/jpeg' });
    await device().submit(command('photo', { files: [{ field: 'file', name: 'a.jpg', content: photo }] }));
    expect((await stored())[0]).toMatchObject({ files: [{ field: 'file', name: 'a.jpg' }], body: { concurrencyStamp: 'seen' } });

    answers.push(undefined);
    await device().wake();

    expect(labels(sent)).toEqual(['photo', 'photo']);
    expect(await stored()).toEqual([]);
  });

  it('tries become rarer, and the network’s return begins anew', async () => {
    const { device, answers, sent } = world();
    const outbox = device();
    const timer = vi.spyOn(globalThis, 'setTimeout');
    const waits: unknown[] = [];
    const wait = async () => {
      const [tryAgain, milliseconds] = timer.mock.lastCall!;
      waits.push(milliseconds);
      tryAgain();
      await outbox.flush();
    };
    answers.push(...Array.from({ length: 8 }, noNetwork));

    await outbox.submit(command('accept'));
    for (const _ of [1, 2, 3, 4, 5]) await wait();
    expect(waits).toEqual([...backOff, backOff.at(-1)]);
    expect(sent).toHaveLength(6);

    await outbox.wake();
    await wait();
    expect(waits.at(-1)).toBe(backOff[0]);
  });

  it.each([408, 425, 429, 502, 503, 504])('an answer %i of somebody in between is no refusal', async (status) => {
    const { device, answers, stored } = world();
    answers.push(new AppError('later', status));
    await expect(device().submit(command('accept'))).resolves.toEqual({ sent: false });
    expect(await stored()).toMatchObject([{ state: 'waiting' }]);
  });

  it('records do not wait for each other', async () => {
    const { device, answers, arrived, refused } = world();
    const outbox = device();
    answers.push(noNetwork(), noNetwork());
    await outbox.submit(command('first of 1'));
    await outbox.submit(command('second of 1'));
    await outbox.submit(command('first of 2', { recordKey: 'order:2' }));
    answers.push(conflict(), undefined);
    await outbox.wake();
    expect(refused).toEqual(['first of 1']);
    expect(arrived).toEqual(['first of 2']);
  });
});

describe('whose commands they are', () => {
  it('signed out nothing is sent, another person sees and sends nothing, and the same person’s go when they are back', async () => {
    const { device, answers, sent, stored, state } = world();
    const outbox = device();
    answers.push(noNetwork());
    await outbox.submit(command('accept'));

    state.owner = undefined;
    await outbox.wake();
    state.owner = 'company:somebody else';
    state.onServer = 'company:somebody else';
    await outbox.wake();
    expect(sent).toHaveLength(1);
    expect(await stored('company:somebody else')).toEqual([]);

    state.owner = state.onServer = me;
    answers.push(undefined);
    await outbox.wake();
    expect(labels(sent)).toEqual(['accept', 'accept']);
  });

  it('nothing goes under another’s name: the server is asked who is signed in', async () => {
    const { device, answers, sent, state, stored } = world();
    const outbox = device();
    answers.push(noNetwork());
    await outbox.submit(command('accept'));
    state.onServer = 'company:signed in by another tab';
    await outbox.wake();
    expect(sent).toHaveLength(1);
    expect(await stored()).toHaveLength(1);
  });

  it('an ended session stops the sending and refuses nothing', async () => {
    const { device, answers, stored, refused } = world();
    const outbox = device();
    answers.push(noNetwork());
    await outbox.submit(command('accept'));
    answers.push(new AppError('signed out', 401));
    await outbox.wake();
    expect(refused).toEqual([]);
    expect(await stored()).toMatchObject([{ state: 'waiting' }]);
  });

  it('wiped, the device has nothing of anybody', async () => {
    const { device, answers, stored, state } = world();
    const outbox = device();
    answers.push(noNetwork(), noNetwork());
    await outbox.submit(command('accept'));
    state.owner = 'company:other';
    await outbox.submit(command('arrive'));
    await outbox.wipe();
    expect([...(await stored()), ...(await stored('company:other'))]).toEqual([]);
  });
});

describe('a refusal met later', () => {
  /** One command that met no network, then the server's no, judged so. */
  async function refusedLater(verdict?: OutboxVerdict) {
    const its = world();
    const outbox = its.device();
    its.answers.push(noNetwork());
    await outbox.submit(command('accept'));
    await outbox.submit(command('arrive'));
    if (verdict) its.state.verdict = async () => verdict;
    its.answers.push(conflict());
    return { ...its, outbox };
  }

  it('is for a person, says why, and holds up what was done after it', async () => {
    const { outbox, stored, refused, sent } = await refusedLater();
    await outbox.wake();
    await outbox.wake();
    expect(refused).toEqual(['accept']);
    expect(labels(sent)).toEqual(['accept', 'accept']);
    expect(await stored()).toMatchObject([
      { label: 'accept', state: 'refused', refusal: { status: 409, message: 'changed by somebody else' } },
      { label: 'arrive', state: 'waiting' },
    ]);
  });

  it('of something that the server has already is none: the first answer was lost', async () => {
    const { outbox, answers, arrived, refused, sent } = await refusedLater({ done: true, stamp: 'now' });
    answers.push(undefined);
    await outbox.wake();
    expect(arrived).toEqual(['accept', 'arrive']);
    expect(refused).toEqual([]);
    expect(sent.at(-1)).toMatchObject({ label: 'arrive', body: { concurrencyStamp: 'now' } });
  });

  it('may be answered by the module with another body, once', async () => {
    const { outbox, answers, sent, refused } = await refusedLater({ again: { concurrencyStamp: 'newer' } });
    answers.push(conflict());
    await outbox.wake();
    expect(sent.slice(-2)).toMatchObject([
      { label: 'accept', body: { concurrencyStamp: 'seen' } },
      { label: 'accept', body: { concurrencyStamp: 'newer' } },
    ]);
    expect(refused).toEqual(['accept']);
  });

  it('is judged later when the network goes while it is judged', async () => {
    const { outbox, stored, state, refused } = await refusedLater();
    state.verdict = async () => Promise.reject(noNetwork());
    await outbox.wake();
    expect(refused).toEqual([]);
    expect(await stored()).toMatchObject([{ state: 'waiting' }, { state: 'waiting' }]);
  });

  it('sent again by the person, it goes with what the person saw, and the rest follows', async () => {
    const { outbox, answers, stored, sent } = await refusedLater();
    await outbox.wake();
    answers.push({ concurrencyStamp: 'a' }, { concurrencyStamp: 'b' });
    await outbox.retry((await stored())[0]!, { concurrencyStamp: 'newer' });
    expect(sent.slice(-2)).toMatchObject([
      { label: 'accept', body: { concurrencyStamp: 'newer' } },
      { label: 'arrive', body: { concurrencyStamp: 'a' } },
    ]);
    expect(await stored()).toEqual([]);
  });

  it('given up, it is gone, and the rest follows', async () => {
    const { outbox, answers, stored, sent } = await refusedLater();
    await outbox.wake();
    answers.push(undefined);
    await outbox.discard([(await stored())[0]!]);
    expect(labels(sent)).toEqual(['accept', 'accept', 'arrive']);
    expect(await stored()).toEqual([]);
  });
});

it('a browser that stores nothing sends as it always did', async () => {
  const { sent, answers } = world();
  const broken = { add: async () => Promise.reject(new Error('QuotaExceededError')) } as never;
  const outbox = createOutbox({
    store: broken,
    exclusively: createLocks(undefined),
    send: async (one) => {
      sent.push({ label: one.label, body: one.body, clientKey: one.clientKey, background: false });
      return answers.shift();
    },
    kind: () => undefined,
    owner: () => me,
    confirmOwner: async () => me,
    changed: () => undefined,
    sent: () => undefined,
    refused: () => undefined,
  });
  answers.push('answer');
  await expect(outbox.submit(command('accept'))).resolves.toEqual({ sent: true, answer: 'answer' });
});
