import { html, LitElement, nothing, type TemplateResult } from 'lit';

/** What the server answers to; Flow puts it on the element. */
interface Server {
  text(): Promise<string>;
}

/** Copy and print. The text to copy is asked of the server at the click, so that it is neither in the page before nor unnoticed. */
export class TextTools extends LitElement {
  static override properties = {
    copyLabel: { type: String },
    printLabel: { type: String },
    busy: { state: true },
  };

  declare copyLabel: string | undefined;
  declare printLabel: string | undefined;
  declare busy: boolean | undefined;
  declare $server: Server;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`
      ${this.copyLabel
        ? html`<button type="button" class="btn quiet" aria-disabled=${this.busy ? 'true' : nothing} @click=${this.#copy}>
            ${this.copyLabel}
          </button>`
        : nothing}
      ${this.printLabel
        ? html`<button type="button" class="btn quiet" @click=${this.#askToPrint}>${this.printLabel}</button>`
        : nothing}
    `;
  }

  /** Opens the browser's dialog; the server calls this after it has heard `print-asked`. */
  print(): void {
    window.print();
  }

  #askToPrint(): void {
    this.dispatchEvent(new CustomEvent('print-asked'));
  }

  async #copy(): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    try {
      await this.#put(this.$server.text());
      this.dispatchEvent(new CustomEvent('copied'));
    } catch (cause) {
      console.warn('The text was not copied', cause);
      this.dispatchEvent(new CustomEvent('copy-failed'));
    } finally {
      this.busy = false;
    }
  }

  /** A clipboard item with a promise keeps the reader's click valid while the server answers; a text put later may be refused. */
  async #put(asked: Promise<string>): Promise<void> {
    if (navigator.clipboard && typeof ClipboardItem !== 'undefined') {
      const blob = asked.then((text) => new Blob([text], { type: 'text/plain' }));
      blob.catch(() => undefined); // a refusal is told below, by the promise that this one came from
      try {
        await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
        return;
      } catch {
        // Older browsers take no promise there, and some refuse the permission: the way below works for both.
      }
    }
    this.#putByHand(await asked);
  }

  #putByHand(text: string): void {
    const area = document.createElement('textarea');
    area.value = text;
    area.readOnly = true;
    area.className = 'quiet-for-eyes';
    area.setAttribute('aria-hidden', 'true');
    area.setAttribute('translate', 'no');
    const before = document.activeElement;
    document.body.append(area);
    try {
      area.select();
      if (!document.execCommand('copy')) {
        throw new Error('The browser refused to copy');
      }
    } finally {
      area.remove();
      if (before instanceof HTMLElement) {
        before.focus({ preventScroll: true });
      }
    }
  }
}

customElements.define('text-tools', TextTools);
