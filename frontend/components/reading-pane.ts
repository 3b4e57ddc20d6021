/** Where the reader is: which block of the text stands at the upper edge, of how many, and how much of it has gone by. */
interface Place {
  block: number;
  blocks: number;
  part: number;
}

/** What had the focus, by what it is for: the thing itself may be a new element by then. */
type Held = 'tabs' | 'beside' | 'elsewhere';

/**
 * Scrolls one release. When its content is put anew, in another language or because something happened to it, the reader's place
 * in the text stays, paragraph by paragraph, and the focus stays where it was.
 */
export class ReadingPane extends HTMLElement {
  #place: Place | undefined;
  #held: Held | undefined;

  connectedCallback(): void {
    this.addEventListener('scroll', this.#see, { passive: true });
    this.addEventListener('focusin', this.#hold);
    this.addEventListener('focusout', this.#letGo);
  }

  disconnectedCallback(): void {
    this.removeEventListener('scroll', this.#see);
    this.removeEventListener('focusin', this.#hold);
    this.removeEventListener('focusout', this.#letGo);
  }

  /** Something else was opened: from its beginning, and its headline is where the keyboard goes on. */
  begin(): void {
    this.#place = undefined;
    this.scrollTop = 0;
    this.querySelector('h1')?.focus({ preventScroll: true });
  }

  /** The same was put anew. */
  keep(): void {
    const place = this.#place;
    if (place) {
      const blocks = this.#blocks();
      const whole = (place.block + place.part) / place.blocks;
      const index = blocks.length === place.blocks ? place.block : Math.floor(whole * blocks.length);
      const block = blocks[Math.min(index, blocks.length - 1)];
      if (block) {
        const box = block.getBoundingClientRect();
        const part = blocks.length === place.blocks ? place.part : 0;
        this.scrollTop += box.top + part * box.height - this.#edge();
      }
    }
    if (this.#held && (!document.activeElement || document.activeElement === document.body)) {
      this.#again(this.#held)?.focus({ preventScroll: true });
    }
  }

  readonly #see = (): void => {
    const edge = this.#edge();
    const blocks = this.#blocks();
    const block = blocks.findIndex((each) => each.getBoundingClientRect().bottom > edge);
    const box = blocks[block]?.getBoundingClientRect();
    this.#place = box && box.top < edge ? { block, blocks: blocks.length, part: (edge - box.top) / box.height } : undefined;
  };

  readonly #hold = (event: FocusEvent): void => {
    const target = event.target as Element;
    this.#held = target.closest('.language-tabs') ? 'tabs' : target.closest('.beside, .compare') ? 'beside' : 'elsewhere';
  };

  /** An element that is taken away loses the focus too; only a reader who went elsewhere lets go of it. */
  readonly #letGo = (event: FocusEvent): void => {
    const left = event.target as Element;
    queueMicrotask(() => {
      if (left.isConnected && !this.contains(document.activeElement)) {
        this.#held = undefined;
      }
    });
  };

  #again(held: Held): HTMLElement | null {
    const tab = this.querySelector<HTMLElement>('.language-tabs [aria-pressed="true"]');
    switch (held) {
      case 'tabs':
        return tab;
      case 'beside':
        return this.querySelector<HTMLElement>('.beside [aria-current]') ?? this.querySelector<HTMLElement>('.compare');
      case 'elsewhere':
        return this.querySelector<HTMLElement>('h1');
    }
  }

  /** Of two texts side by side the first one counts. */
  #blocks(): Element[] {
    const bodies = [...this.querySelectorAll('.body')];
    const own = this.querySelector('.by-paragraph') ? bodies.filter((_, index) => index % 2 === 0) : bodies.slice(0, 1);
    return own.flatMap((body) => [...body.children]);
  }

  /** The upper edge of what is seen, below the thin bar that stays. */
  #edge(): number {
    const bar = this.querySelector<HTMLElement>('.embargo-bar');
    return this.getBoundingClientRect().top + (bar?.offsetHeight ?? 0);
  }
}

customElements.define('reading-pane', ReadingPane);
