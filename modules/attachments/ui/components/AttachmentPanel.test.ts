import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { useOutbox } from '@shell';
import { startConsole } from '@shell/testing';
import AttachmentPanel from './AttachmentPanel.vue';

const list = 'GET /api/attachments/attachment';

/** Files are sent with XMLHttpRequest, since only that tells how much has gone; here it finds no network. */
class NoNetwork {
  upload = {};
  onerror?: () => void;
  open() {}
  setRequestHeader() {}
  abort() {}
  send() {
    this.onerror?.();
  }
}

async function open(props: object) {
  vi.stubGlobal('XMLHttpRequest', NoNetwork);
  const its = await startConsole({ server: { [list]: { items: [], canAdd: true, limits: { maxFileBytes: 10 } } } });
  const page = await its.show(AttachmentPanel, {
    subjectType: 'Repairs.RepairOrder',
    subjectId: '1',
    categories: ['Before', 'After'],
    invalidate: [['repairs.order']],
    ...props,
  });
  const choose = async (...files: File[]) => {
    const input = page.findAll('input[type=file]').at(-1)!;
    Object.defineProperty(input.element, 'files', { value: files, configurable: true });
    await input.trigger('change');
    await its.settle();
  };
  return { ...its, page, choose };
}
const file = (name: string, content = 'x') => new File([content], name, { type: 'application/pdf' });

describe('a file that meets no network', () => {
  it('is kept with the record’s other commands, and shown as waiting', async () => {
    const { page, choose } = await open({ subjectTitle: 'RP1 大堂' });
    await choose(file('报价.pdf'));
    await vi.waitFor(() => expect(page.find('[data-test=kept-file]').text()).toContain('待发送'));

    const [kept] = useOutbox().of('Repairs.RepairOrder:1');
    expect(kept).toMatchObject({
      title: 'RP1 大堂',
      label: '附件：报价.pdf',
      files: [{ field: 'file', name: '报价.pdf' }],
      context: { category: 'After', invalidate: [['repairs.order']] },
    });
    // the server knows a second try by the key of the first
    expect(kept!.url).toContain(`clientKey=${kept!.clientKey}`);
    expect(kept!.url).toContain('category=After');
  });

  it('of a record without a title is tried again by hand', async () => {
    const { page, choose } = await open({});
    await choose(file('报价.pdf'));
    await vi.waitFor(() => expect(page.find('[role=alert] button').text()).toContain('重试'));
    expect(page.find('[data-test=kept-file]').exists()).toBe(false);
  });
});

it('a file above the limit is not sent at all, and no second try is offered', async () => {
  const { page, choose } = await open({ subjectTitle: 'RP1' });
  await choose(file('大.pdf', 'more than ten bytes'));
  expect(page.find('[role=alert]').text()).toContain('超过');
  expect(page.find('[role=alert] button').exists()).toBe(false);
});
