import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** How a language of a release stands: `missing` ones are struck through. */
interface LanguageMark {
  code: string;
  missing: boolean;
}

/** A word about a line; `kind` is one of the theme's: plain, alert, good. */
interface LineTag {
  words: string;
  kind: 'plain' | 'alert' | 'good';
}

/** Every string is ready to be read: the server knows the reader's language, clock and rights. */
interface Line {
  number: string;
  href: string;
  time: string;
  dateTime: string;
  kind: string;
  embargo: string | null;
  headline: string;
  lede: string;
  lang: string;
  languages: LanguageMark[];
  languagesSpoken: string;
  tags: LineTag[];
  fresh: boolean;
}

interface Group {
  heading: string;
  band: boolean;
  lines: Line[];
}

interface Texts {
  fresh: string;
  arrived: string;
  above: string;
  older: string;
  emptyHeading: string;
  emptyHint: string;
}

interface Lines {
  groups: Group[];
  texts: Texts;
}

/**
 * The newsroom's list. The server gives all of it as one value; what changed is found here, so that neither the place nor the
 * focus is lost when a line arrives.
 */
export class ReleaseLines extends LitElement {
  static override properties = {
    lines: { attribute: false },
    current: { type: String },
    older: { type: String },
    above: { state: true },
  };

  declare lines: Lines | undefined;
  declare current: string | undefined;
  declare older: string | undefined;
  /** The newest line that came above what is in sight. */
  declare above: string | undefined;

  #known: Set<string> | undefined;
  #focused: string | undefined;
  #anchor: { number: string; top: number } | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#walk);
    document.addEventListener('scroll', this.#atTheTop, { capture: true, passive: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#walk);
    document.removeEventListener('scroll', this.#atTheTop, { capture: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lines') && this.hasUpdated) {
      this.#focused = this.#focusedLine()?.dataset.number;
      this.#anchor = this.#scrolled() ? this.#firstInSight() : undefined;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('lines')) {
      return;
    }
    this.#keepPlace();
    const numbers = new Set(this.lines?.groups.flatMap((group) => group.lines.map((line) => line.number)));
    const known = this.#known;
    const arrived = known && [...numbers].find((number) => !known.has(number));
    if (arrived) {
      this.#say(this.lines?.texts.arrived ?? '');
      if (this.#isAboveSight(arrived)) {
        this.above = arrived;
      }
    } else if (changed.get('lines')?.texts.fresh !== this.lines?.texts.fresh) {
      this.#say(''); // what was said last is in the language that the page has left
    }
    if (this.lines) {
      this.#known = numbers;
    }
  }

  protected override render(): TemplateResult {
    const groups = this.lines?.groups.filter((group) => group.lines.length > 0) ?? [];
    return html`
      <p class="quiet-for-eyes" role="status"></p>
      ${this.lines && this.above
        ? html`<p class="above"><button type="button" class="btn" @click=${this.#goUp}>${this.lines.texts.above}</button></p>`
        : nothing}
      ${repeat(
        groups,
        (group) => `${group.band}/${group.heading}`,
        (group) => this.#group(group),
      )}
      ${this.lines && groups.length === 0 ? this.#empty(this.lines.texts) : nothing}
      ${this.lines && this.older
        ? html`<p class="older"><a class="btn quiet" href=${this.older} router-link>${this.lines.texts.older}</a></p>`
        : nothing}
    `;
  }

  #group(group: Group): TemplateResult {
    return html`<section class=${group.band ? 'band' : 'lines'}>
      <h2 class="day">${group.heading}</h2>
      <ul role="list">
        ${repeat(
          group.lines,
          (line) => line.number,
          (line) => html`<li>${this.#line(line)}</li>`,
        )}
      </ul>
    </section>`;
  }

  #line(line: Line): TemplateResult {
    const guarded = line.embargo === null ? nothing : 'no';
    return html`<a
      class=${line.fresh ? 'line new' : 'line'}
      href=${line.href}
      router-link
      data-number=${line.number}
      aria-current=${line.number === this.current ? 'true' : nothing}
    >
      <div class="time num">
        <time datetime=${line.dateTime}>${line.time}</time>${line.fresh
          ? html`<span class="quiet-for-eyes">${this.lines?.texts.fresh}</span>`
          : nothing}
      </div>
      <div>
        ${line.embargo === null ? nothing : html`<div class="until"><span class="tag embargo">${line.embargo}</span></div>`}
        <div class="kind">${line.kind}</div>
        <h3 lang=${line.lang} translate=${guarded}>${line.headline}</h3>
        ${line.lede ? html`<p class="lede" lang=${line.lang} translate=${guarded}>${line.lede}</p>` : nothing}
        <div class="foot">
          ${line.tags.map((tag) => html`<span class=${tag.kind === 'plain' ? 'tag' : `tag ${tag.kind}`}>${tag.words}</span>`)}
          <span class="quiet-for-eyes">${line.languagesSpoken}</span>
          <span class="langs" aria-hidden="true" translate="no"
            >${line.languages.map((mark) => html`<span class=${mark.missing ? 'none' : nothing}>${mark.code}</span>`)}</span
          >
        </div>
      </div>
    </a>`;
  }

  #empty(texts: Texts): TemplateResult {
    return html`<div class="empty">
      <h2>${texts.emptyHeading}</h2>
      <p>${texts.emptyHint}</p>
    </div>`;
  }

  /** The same words twice are news twice: a live region speaks only when its text changes. */
  #say(words: string): void {
    const region = this.querySelector<HTMLElement>(':scope > [role="status"]');
    if (!region) {
      return;
    }
    region.textContent = '';
    setTimeout(() => {
      region.textContent = words;
    }, 50);
  }

  /** Up and down within the list, as in any list; the tabulator goes on from there. */
  readonly #walk = (press: KeyboardEvent): void => {
    const line = this.#focusedLine();
    if (!line || press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) {
      return;
    }
    const links = this.#links();
    const here = links.findIndex((each) => each === line);
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: links.length - 1 }[press.key];
    const there = next === undefined ? undefined : links[next];
    if (next !== undefined) {
      press.preventDefault();
      there?.focus();
    }
  };

  readonly #atTheTop = (): void => {
    if (this.above && !this.#isAboveSight(this.above)) {
      this.above = undefined;
    }
  };

  readonly #goUp = (): void => {
    const link = this.above === undefined ? undefined : this.#link(this.above);
    this.above = undefined;
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
  };

  #isAboveSight(number: string): boolean {
    const scroller = this.#scroller();
    const edge = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
    return (this.#link(number)?.getBoundingClientRect().top ?? edge) < edge;
  }

  #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-number]')];
  }

  #link(number: string): HTMLAnchorElement | undefined {
    return this.#links().find((link) => link.dataset.number === number);
  }

  #focusedLine(): HTMLElement | null {
    const active = document.activeElement;
    return active instanceof HTMLElement && this.contains(active) ? active.closest<HTMLElement>('a[data-number]') : null;
  }

  #scroller(): Element {
    for (let box: Element | null = this; box; box = box.parentElement) {
      const overflow = getComputedStyle(box).overflowY;
      if ((overflow === 'auto' || overflow === 'scroll') && box.scrollHeight > box.clientHeight) {
        return box;
      }
    }
    return document.scrollingElement ?? document.documentElement;
  }

  #scrolled(): boolean {
    return this.#scroller().scrollTop > 0;
  }

  #firstInSight(): { number: string; top: number } | undefined {
    const scroller = this.#scroller();
    const edge = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
    const link = this.#focusedLine() ?? this.#links().find((each) => each.getBoundingClientRect().bottom > edge);
    const number = link?.dataset.number;
    return link && number !== undefined ? { number, top: link.getBoundingClientRect().top } : undefined;
  }

  /** A line that changed its group is a new element, and a moved element loses the focus: both are mended here. */
  #keepPlace(): void {
    const focused = this.#focused === undefined ? undefined : this.#link(this.#focused);
    if (focused && document.activeElement !== focused) {
      focused.focus({ preventScroll: true });
    }
    const anchor = this.#anchor;
    const link = anchor && this.#link(anchor.number);
    if (anchor && link) {
      this.#scroller().scrollTop += link.getBoundingClientRect().top - anchor.top;
    }
    this.#focused = undefined;
    this.#anchor = undefined;
  }
}

customElements.define('release-lines', ReleaseLines);
