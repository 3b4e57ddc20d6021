import '../../../frontend/components/leave-guard';
import '../../../frontend/components/rich-text';
import type { LeaveGuard } from '../../../frontend/components/leave-guard';
import type { RichText } from '../../../frontend/components/rich-text';

const texts = {
  toolbar: 'Formatting',
  bold: 'Bold',
  italic: 'Italic',
  heading2: 'Heading',
  heading3: 'Smaller heading',
  quote: 'Quotation',
  list: 'List',
  bulletList: 'Bulleted list',
  numberedList: 'Numbered list',
  link: 'Link',
  linkAddress: 'Address of the link',
  linkApply: 'Set link',
  linkRemove: 'Remove link',
  linkCancel: 'Cancel',
  linkInvalid: 'Type a web address such as https://example.org, or an e-mail address.',
};

const source = document.querySelector<RichText>('#source')!;
source.label = 'Текст';
source.counter = '40 words';
source.textLanguage = 'ru';
source.texts = texts;
source.readonly = true;
source.value =
  '<p>Председатель конференции Марта Валер изложит на пленарном заседании предложения о мерах доверия между озёрными государствами. Об этом в среду сообщила представительница секретариата Инга Мерс.</p><h2>Меры доверия</h2><p>Предложения, по словам их авторов, открыты для всех государств озёрного края.</p>';

const target = document.querySelector<RichText>('#target')!;
target.label = 'Text';
target.textLanguage = 'en';
target.texts = texts;

const keeper = document.querySelector<LeaveGuard>('#keeper')!;
keeper.lostWords = 'Not saved: the connection is lost.';

/** Hands the server's part to the test. */
const page = {
  keeper,
  kept: [] as number[],
  synced: [] as string[],
  target,
  guard: document.querySelector<LeaveGuard>('leave-guard')!,
  paste(html: string): void {
    const clipboard = new DataTransfer();
    clipboard.setData('text/html', html);
    clipboard.setData('text/plain', 'plain');
    document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
  },
};
target.addEventListener('value-changed', () => page.synced.push(target.value));
target.addEventListener('words-changed', () => {
  target.counter = `${target.words} words`;
});
keeper.addEventListener('keep', (event) => page.kept.push((event as CustomEvent<{ typed: number }>).detail.typed));
Object.assign(window, { page });
