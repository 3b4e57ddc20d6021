import { html, LitElement, nothing, type TemplateResult } from 'lit';

/** What the page's framework knows of its connection. */
interface Connection {
  state: string;
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
}

/** A first key begins a wait, so that somebody who never pauses is saved too. */
const KEEP_AFTER = 1500;

/** By then the fields have told the server what was typed before. */
const TOLD_AFTER = 600;

const LOST = ['reconnecting', 'connection-lost'];

/**
 * Keeps what is typed in the text editor that it stands in: asks the server to save some moments after a key, and lets the browser ask, in its own words, before a
 * page with unsaved work is closed or loaded anew. It counts keys itself, because the server hears of none while the connection is
 * lost; then it says so.
 */
export class LeaveGuard extends LitElement {
  static override properties = {
    unsaved: { type: Boolean },
    lostWords: { type: String },
    typed: { state: true },
    lost: { state: true },
  };

  declare unsaved: boolean | undefined;
  declare lostWords: string | undefined;
  declare typed: number;
  declare lost: boolean | undefined;

  #kept = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #scope: HTMLElement | null = null;
  #connection: Connection | undefined;

  readonly #ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
  };

  readonly #type = (): void => {
    this.typed++;
    this.#later();
  };

  readonly #look = (): void => {
    this.lost = LOST.includes(this.#connection?.state ?? '');
  };

  constructor() {
    super();
    this.typed = 0;
  }

  /** The server has stored all that was typed up to this count. */
  saved(typed: number): void {
    this.#kept = Math.max(this.#kept, typed);
    this.requestUpdate();
    if (this.typed > this.#kept) {
      this.#later();
    }
  }

  /** The server could not store it now: it is asked again, until it can. */
  again(): void {
    this.#later();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#scope = this.closest<HTMLElement>('.text-editor');
    this.#scope?.addEventListener('input', this.#type);
    this.#scope?.addEventListener('typed', this.#type);
    this.#connection = (window as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;
    this.#connection?.addStateChangeListener(this.#look);
    this.#look();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#scope?.removeEventListener('input', this.#type);
    this.#scope?.removeEventListener('typed', this.#type);
    this.#connection?.removeStateChangeListener(this.#look);
    removeEventListener('beforeunload', this.#ask);
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.lost && this.#isPending() ? html`<p class="not-saved" role="alert">${this.lostWords}</p>` : nothing;
  }

  /** A listener that stands all the time would keep the page out of the browser's back-forward cache. */
  protected override updated(): void {
    const pending = this.#isPending();
    this.hidden = !(this.lost && pending);
    this.#scope?.toggleAttribute('data-unsaved', pending);
    if (pending && this.isConnected) {
      addEventListener('beforeunload', this.#ask);
    } else {
      removeEventListener('beforeunload', this.#ask);
    }
  }

  #isPending(): boolean {
    return this.unsaved === true || this.typed > this.#kept;
  }

  #later(): void {
    this.#timer ??= setTimeout(() => {
      const typed = this.typed;
      this.#scope?.querySelectorAll<HTMLElement & { flush(): string }>('rich-text').forEach((text) => text.flush());
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.dispatchEvent(new CustomEvent('keep', { detail: { typed } }));
      }, TOLD_AFTER);
    }, KEEP_AFTER);
  }
}

customElements.define('leave-guard', LeaveGuard);
