import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';

/** Abbreviations in the reader's language. */
interface Units {
  day: string;
  hour: string;
  minute: string;
  second: string;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A number and its unit stay on one line. */
const pair = (big: number, bigUnit: string, small: number, smallUnit: string): string =>
  `${big}\u00a0${bigUnit} ${small}\u00a0${smallUnit}`;

/** Rounded up in the smallest unit shown: nothing ends earlier than was said. */
export function inWords(remaining: number, units: Units): string {
  const seconds = Math.ceil(remaining / SECOND);
  if (seconds < 60) {
    return `${seconds}\u00a0${units.second}`;
  }
  if (seconds < 60 * 60) {
    return pair(Math.floor(seconds / 60), units.minute, seconds % 60, units.second);
  }
  const minutes = Math.ceil(remaining / MINUTE);
  if (minutes < 24 * 60) {
    return pair(Math.floor(minutes / 60), units.hour, minutes % 60, units.minute);
  }
  const hours = Math.ceil(remaining / HOUR);
  return pair(Math.floor(hours / 24), units.day, hours % 24, units.hour);
}

/**
 * How long an embargo still binds. Decoration: the server measured what remains, this only counts it down on a clock that nobody
 * can set, and at zero it asks the server to look again.
 */
export class EmbargoCountdown extends LitElement {
  static override properties = {
    remaining: { type: Number },
    units: { attribute: false },
    spoken: { type: String },
  };

  declare remaining: number | undefined;
  declare units: Units | undefined;
  declare spoken: string | undefined;

  #end: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('remaining')) {
      this.#end = this.remaining === undefined ? undefined : performance.now() + this.remaining;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const left = this.#left();
    if (left === undefined || left <= 0 || !this.units) {
      return nothing;
    }
    return html`<span class="num" aria-hidden="true">${inWords(left, this.units)}</span
      ><span class="quiet-for-eyes">${this.spoken}</span>`;
  }

  protected override updated(): void {
    clearTimeout(this.#timer);
    const left = this.#left();
    if (left === undefined || !this.isConnected) {
      return;
    }
    if (left <= 0) {
      this.#end = undefined;
      this.dispatchEvent(new CustomEvent('elapsed'));
      return;
    }
    const step = left <= HOUR ? SECOND : left <= DAY ? MINUTE : HOUR;
    this.#timer = setTimeout(() => this.requestUpdate(), left % step || step);
  }

  #left(): number | undefined {
    return this.#end === undefined ? undefined : this.#end - performance.now();
  }
}

customElements.define('embargo-countdown', EmbargoCountdown);
