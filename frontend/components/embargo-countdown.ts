import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';

/** How each number is said with its unit, from none on: "0 minutes", "1 minute" … */
interface Counted {
  days: string[];
  hours: string[];
  minutes: string[];
  seconds: string[];
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A number and its unit stay on one line. */
const whole = (words: string | undefined): string => (words ?? '').replace(' ', '\u00a0');

/** The smaller unit is left out where there is none of it. */
const pair = (big: string | undefined, small: string | undefined, rest: number): string =>
  rest === 0 ? whole(big) : `${whole(big)} ${whole(small)}`;

/** Rounded up in the smallest unit shown: nothing ends earlier than was said. */
export function inWords(remaining: number, counted: Counted): string {
  const seconds = Math.ceil(remaining / SECOND);
  if (seconds < 60) {
    return whole(counted.seconds[seconds]);
  }
  if (seconds < 60 * 60) {
    return `${whole(counted.minutes[Math.floor(seconds / 60)])} ${whole(counted.seconds[seconds % 60])}`;
  }
  const minutes = Math.ceil(remaining / MINUTE);
  if (minutes < 24 * 60) {
    return pair(counted.hours[Math.floor(minutes / 60)], counted.minutes[minutes % 60], minutes % 60);
  }
  const hours = Math.ceil(remaining / HOUR);
  return pair(counted.days[Math.floor(hours / 24)], counted.hours[hours % 24], hours % 24);
}

/**
 * How long an embargo still binds. Decoration: the server measured what remains, this only counts it down on a clock that nobody
 * can set, and at zero it asks the server to look again.
 */
export class EmbargoCountdown extends LitElement {
  static override properties = {
    remaining: { type: Number },
    counted: { attribute: false },
    spoken: { type: String },
  };

  declare remaining: number | undefined;
  declare counted: Counted | undefined;
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
    if (left === undefined || left <= 0 || !this.counted) {
      return nothing;
    }
    return html`<span class="num" aria-hidden="true">${inWords(left, this.counted)}</span
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
