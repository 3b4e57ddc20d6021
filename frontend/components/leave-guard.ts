import { LitElement, nothing } from 'lit';

/** While something is unsaved, the browser asks before it closes or reloads the page. The words are the browser's own. */
export class LeaveGuard extends LitElement {
  static override properties = { unsaved: { type: Boolean } };

  declare unsaved: boolean | undefined;

  readonly #ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
  };

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.hidden = true;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#ask);
  }

  protected override render(): typeof nothing {
    return nothing;
  }

  /** A listener that stands all the time would keep the page out of the browser's back-forward cache. */
  protected override updated(): void {
    if (this.unsaved && this.isConnected) {
      addEventListener('beforeunload', this.#ask);
    } else {
      removeEventListener('beforeunload', this.#ask);
    }
  }
}

customElements.define('leave-guard', LeaveGuard);
