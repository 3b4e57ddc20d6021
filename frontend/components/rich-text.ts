import { Editor, Extension } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Heading, type Level } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { cleanPaste } from './rich-text-paste';

/** Words of the toolbar and of the field for a link, in the language of the person, not of the text. */
interface Texts {
  toolbar: string;
  bold: string;
  italic: string;
  heading2: string;
  heading3: string;
  quote: string;
  list: string;
  bulletList: string;
  numberedList: string;
  link: string;
  linkAddress: string;
  linkApply: string;
  linkRemove: string;
  linkCancel: string;
  linkInvalid: string;
}

interface Tool {
  name: string;
  label: string;
  face: string;
  keys: string;
  active: boolean;
  run: () => void;
}

const SYNC_AFTER = 400;
const APPLE = /Mac|iPhone|iPad/.test(navigator.platform);

/** The addresses that a text may point to, as the server's cleaner has them. */
function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) {
    return undefined;
  }
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/?#]*\.[^/?#:]*:\d/.test(text)
    ? text
    : /^[^@/]+@[^@/]+\.[^@/]+$/.test(text)
      ? `mailto:${text}`
      : `https://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (!url) {
    return undefined;
  }
  if (url.protocol === 'mailto:') {
    return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(url.pathname) ? whole : undefined;
  }
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web && url.hostname.includes('.') && !/^[a-z]+:[\\/]*[^\\/?#]*@/i.test(whole) ? whole : undefined;
}

/** Words as a person counts them: what has a letter or a digit. */
function countWords(text: string): number {
  return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

const OnlyHref = Link.extend({
  addAttributes() {
    return { href: { default: null, parseHTML: (element: HTMLElement) => element.getAttribute('href') } };
  },
  renderHTML({ HTMLAttributes }) {
    return ['a', { href: HTMLAttributes.href, rel: 'noopener noreferrer' }, 0];
  },
}).configure({
  autolink: false,
  linkOnPaste: true,
  openOnClick: false,
  isAllowedUri: (uri) => /^(https?|mailto):/i.test(uri),
});

/** A list is numbered from one: the subset knows no `start`. */
const FromOne = OrderedList.extend({
  addAttributes() {
    return {};
  },
});

/** One element of the subset a level; the levels it does not have become the nearest it has. */
const TwoLevels = Heading.extend({
  parseHTML() {
    const rule = (tag: string, level: Level) => ({ tag, attrs: { level } });
    return [rule('h1', 2), rule('h2', 2), rule('h3', 3), rule('h4', 3), rule('h5', 3), rule('h6', 3)];
  },
}).configure({ levels: [2, 3] });

/**
 * A text of paragraphs, two levels of headings, bold, italic, lists, quotations and links, and of nothing else. The only place that
 * knows Tiptap; who reads never loads it.
 */
export class RichText extends LitElement {
  static override properties = {
    value: { noAccessor: true },
    label: { type: String },
    counter: { type: String },
    textLanguage: { type: String },
    texts: { attribute: false },
    readonly: { type: Boolean, reflect: true },
    disabled: { type: Boolean },
    required: { type: Boolean },
    invalid: { type: Boolean, reflect: true },
    errorMessage: { type: String },
    linkOpen: { state: true },
    linkWrong: { state: true },
  };

  declare label: string | undefined;
  declare counter: string | undefined;
  declare textLanguage: string | undefined;
  declare texts: Texts | undefined;
  declare readonly: boolean | undefined;
  declare disabled: boolean | undefined;
  declare required: boolean | undefined;
  declare invalid: boolean | undefined;
  declare errorMessage: string | undefined;
  declare linkOpen: boolean | undefined;
  declare linkWrong: boolean | undefined;

  /** Words of the text as last told to the server. */
  words = 0;

  static #count = 0;
  readonly #id = `rich-text-${++RichText.#count}`;
  #value = '';
  #editor: Editor | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop = 0;

  /** What the server knows: the text as of the last `value-changed`. */
  get value(): string {
    return this.#value;
  }

  set value(value: string | null | undefined) {
    const given = value ?? '';
    if (given === this.#value && !this.#timer) {
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#value = given;
    if (this.#editor && given !== this.#html()) {
      const { from, to } = this.#editor.state.selection;
      this.#editor
        .chain()
        .setMeta('addToHistory', false)
        .setContent(given, { emitUpdate: false })
        .command(({ tr, commands }) => {
          const end = tr.doc.content.size;
          return commands.setTextSelection({ from: Math.min(from, end), to: Math.min(to, end) });
        })
        .run();
    }
    this.words = this.#countWords();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      this.#mount();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#timer) {
      this.#value = this.#html();
    }
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#editor?.destroy();
    this.#editor = undefined;
  }

  override focus(): void {
    this.#editor?.commands.focus();
  }

  /** Tells the server now, and answers with the whole text. */
  flush(): string {
    this.#sync();
    return this.#value;
  }

  protected override firstUpdated(): void {
    this.#mount();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const editor = this.#editor;
    if (!editor) {
      return;
    }
    if (editor.isEditable !== this.#editable()) {
      editor.setEditable(this.#editable(), false);
    } else if (['label', 'textLanguage', 'invalid', 'required', 'errorMessage', 'disabled'].some((name) => changed.has(name as keyof RichText))) {
      editor.setOptions({});
    }
    if (changed.has('linkOpen') && this.linkOpen) {
      this.querySelector<HTMLInputElement>('.link input')?.select();
    }
  }

  protected override render(): TemplateResult {
    return html`
      <div class="lab">
        <span aria-hidden="true">${this.label}</span>
        <span class="num counter">${this.counter}</span>
      </div>
      ${this.texts && this.#editable() ? this.#toolbar(this.texts) : nothing}
      ${this.texts && this.#editable() && this.linkOpen ? this.#linkField(this.texts) : nothing}
      <div class="t"></div>
      <p class="error" id="${this.#id}-error" role="alert" ?hidden=${!this.invalid}>${this.invalid ? this.errorMessage : nothing}</p>
    `;
  }

  #editable(): boolean {
    return !this.readonly && !this.disabled;
  }

  #mount(): void {
    const place = this.querySelector<HTMLElement>(':scope > .t');
    if (!place || this.#editor) {
      return;
    }
    this.#editor = new Editor({
      element: place,
      content: this.#value,
      editable: this.#editable(),
      injectCSS: false,
      enableInputRules: ['heading', 'bulletList', 'orderedList', 'blockquote'],
      enablePasteRules: false,
      extensions: [
        Document,
        Paragraph,
        Text,
        TwoLevels,
        Bold,
        Italic,
        BulletList,
        FromOne,
        ListItem,
        ListKeymap,
        Blockquote,
        OnlyHref,
        UndoRedo,
        Extension.create({
          name: 'keys',
          addKeyboardShortcuts: () => ({
            'Mod-k': () => this.#openLink(),
            'Alt-F10': () => this.#enterToolbar(),
            'Shift-Enter': ({ editor }) => editor.commands.enter(),
          }),
        }),
      ],
      editorProps: {
        attributes: () => this.#attributes(),
        transformPastedHTML: cleanPaste,
      },
      onUpdate: () => {
        this.#later();
        this.dispatchEvent(new CustomEvent('typed', { bubbles: true }));
      },
      onTransaction: () => this.requestUpdate(),
      onBlur: () => this.#sync(),
    });
    this.words = this.#countWords();
    this.requestUpdate();
  }

  /** Nothing here may leave for a service of a browser or a company: no spelling, no translation, no suggestions (E45). */
  #attributes(): Record<string, string> {
    return {
      id: this.#id,
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': this.label ?? '',
      spellcheck: 'false',
      translate: 'no',
      autocorrect: 'off',
      autocapitalize: 'off',
      writingsuggestions: 'false',
      'data-gramm': 'false',
      'data-enable-grammarly': 'false',
      'data-lt-active': 'false',
      ...(this.textLanguage ? { lang: this.textLanguage } : {}),
      ...(this.#editable() ? {} : { 'aria-readonly': 'true', tabindex: '0' }),
      ...(this.disabled ? { 'aria-disabled': 'true' } : {}),
      ...(this.required ? { 'aria-required': 'true' } : {}),
      ...(this.invalid ? { 'aria-invalid': 'true', 'aria-describedby': `${this.#id}-error` } : {}),
    };
  }

  #html(): string {
    return !this.#editor ? this.#value : this.#editor.isEmpty ? '' : this.#editor.getHTML();
  }

  #countWords(): number {
    return countWords(this.#editor?.getText({ blockSeparator: '\n' }) ?? '');
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#sync(), SYNC_AFTER);
  }

  #sync(): void {
    if (!this.#timer) {
      return; // nothing was written since the server heard last
    }
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = this.#html();
    if (text === this.#value) {
      return;
    }
    this.#value = text;
    const words = this.#countWords();
    if (words !== this.words) {
      this.words = words;
      this.dispatchEvent(new CustomEvent('words-changed'));
    }
    this.dispatchEvent(new CustomEvent('value-changed'));
  }

  #tools(texts: Texts): Tool[] {
    const editor = this.#editor;
    const mark = (name: string, attributes?: object): boolean => editor?.isActive(name, attributes) ?? false;
    const chain = () => editor?.chain().focus();
    return [
      { name: 'bold', label: texts.bold, face: 'B', keys: 'Control+B', active: mark('bold'), run: () => chain()?.toggleBold().run() },
      { name: 'italic', label: texts.italic, face: 'I', keys: 'Control+I', active: mark('italic'), run: () => chain()?.toggleItalic().run() },
      {
        name: 'h2',
        label: texts.heading2,
        face: 'H2',
        keys: 'Control+Alt+2',
        active: mark('heading', { level: 2 }),
        run: () => chain()?.toggleHeading({ level: 2 }).run(),
      },
      {
        name: 'h3',
        label: texts.heading3,
        face: 'H3',
        keys: 'Control+Alt+3',
        active: mark('heading', { level: 3 }),
        run: () => chain()?.toggleHeading({ level: 3 }).run(),
      },
      { name: 'quote', label: texts.quote, face: '“ ”', keys: 'Control+Shift+B', active: mark('blockquote'), run: () => chain()?.toggleBlockquote().run() },
      {
        name: 'bullets',
        label: texts.bulletList,
        face: `• ${texts.list}`,
        keys: 'Control+Shift+8',
        active: mark('bulletList'),
        run: () => chain()?.toggleBulletList().run(),
      },
      {
        name: 'numbers',
        label: texts.numberedList,
        face: `1. ${texts.list}`,
        keys: 'Control+Shift+7',
        active: mark('orderedList'),
        run: () => chain()?.toggleOrderedList().run(),
      },
      { name: 'link', label: texts.link, face: texts.link, keys: 'Control+K', active: mark('link'), run: () => this.#openLink() },
    ];
  }

  #toolbar(texts: Texts): TemplateResult {
    return html`<div class="rt" role="toolbar" aria-label=${texts.toolbar} aria-controls=${this.#id} @keydown=${this.#rove}>
      ${this.#tools(texts).map((tool, index) => {
        const keys = APPLE ? tool.keys.replace('Control', 'Meta') : tool.keys;
        return html`<button
          type="button"
          data-tool=${tool.name}
          tabindex=${index === this.#stop ? '0' : '-1'}
          aria-label=${tool.label}
          aria-pressed=${tool.active ? 'true' : 'false'}
          aria-keyshortcuts=${keys}
          title="${tool.label} (${keys.replace('Control', 'Ctrl').replace('Meta', '⌘')})"
          @mousedown=${(event: MouseEvent) => event.preventDefault()}
          @focus=${() => this.#stopAt(index)}
          @click=${tool.run}
        >
          ${tool.face}
        </button>`;
      })}
    </div>`;
  }

  #stopAt(index: number): void {
    this.#stop = index;
    this.requestUpdate();
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('.rt button')];
  }

  #enterToolbar(): boolean {
    this.#buttons()[this.#stop]?.focus();
    return true;
  }

  /** One stop of the tab key, arrows inside: the manner of toolbars. */
  #rove(event: KeyboardEvent): void {
    const buttons = this.#buttons();
    const here = buttons.indexOf(event.target as HTMLButtonElement);
    const steps: Record<string, number> = {
      ArrowRight: (here + 1) % buttons.length,
      ArrowLeft: (here - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    };
    const next = steps[event.key];
    if (event.key === 'Escape') {
      event.preventDefault();
      this.focus();
    } else if (next !== undefined && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      buttons[next]?.focus();
    }
  }

  #openLink(): boolean {
    if (this.#editable()) {
      this.linkWrong = false;
      this.linkOpen = true;
    }
    return true;
  }

  #linkField(texts: Texts): TemplateResult {
    const id = `${this.#id}-link`;
    const href: unknown = this.#editor?.getAttributes('link').href;
    const linked = typeof href === 'string';
    return html`<div class="link" role="group" aria-label=${texts.link} @keydown=${this.#linkKeys}>
      <label for=${id}>${texts.linkAddress}</label>
      <input
        id=${id}
        type="text"
        inputmode="url"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        translate="no"
        .value=${linked ? href : ''}
        aria-invalid=${this.linkWrong ? 'true' : nothing}
        aria-describedby=${this.linkWrong ? `${id}-error` : nothing}
      />
      <button type="button" class="btn" @click=${this.#applyLink}>${texts.linkApply}</button>
      ${linked ? html`<button type="button" class="btn quiet" @click=${this.#removeLink}>${texts.linkRemove}</button>` : nothing}
      <button type="button" class="btn quiet" @click=${this.#closeLink}>${texts.linkCancel}</button>
      <p class="error" id="${id}-error" role="alert">${this.linkWrong ? texts.linkInvalid : nothing}</p>
    </div>`;
  }

  #linkKeys(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#closeLink();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      event.stopPropagation();
      this.#applyLink();
    }
  }

  #applyLink(): void {
    const input = this.querySelector<HTMLInputElement>('.link input');
    const href = input && addressOf(input.value);
    if (!href) {
      this.linkWrong = true;
      input?.focus();
      return;
    }
    const chain = this.#editor?.chain().focus().extendMarkRange('link');
    if (this.#editor?.state.selection.empty && !this.#editor.isActive('link')) {
      chain?.insertContent({ type: 'text', text: href.replace(/^mailto:/i, ''), marks: [{ type: 'link', attrs: { href } }] });
    } else {
      chain?.setLink({ href });
    }
    chain?.run();
    this.linkOpen = false;
  }

  #removeLink(): void {
    this.#editor?.chain().focus().extendMarkRange('link').unsetLink().run();
    this.linkOpen = false;
  }

  #closeLink(): void {
    this.linkOpen = false;
    this.focus();
  }
}

customElements.define('rich-text', RichText);
