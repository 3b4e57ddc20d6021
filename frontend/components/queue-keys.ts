// Vaadin's sign that it waits for the server is a popover too, and stands while a page is still arriving.
const ASKED = 'dialog[open], vaadin-dialog[opened], [popover]:popover-open:not(vaadin-connection-indicator)';

const TYPED_IN = ['input', 'textarea', 'select', 'vaadin-text-field', 'vaadin-combo-box', 'vaadin-select', 'vaadin-date-picker'];

/**
 * The keys of a list and of what is open beside it. They are heard while the focus is inside, or nowhere, and nothing is being
 * typed or asked; letters by their place on the keyboard, so that a Cyrillic layout need not be left.
 */
export class QueueKeys extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', this.#hear);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#hear);
  }

  readonly #hear = (press: KeyboardEvent): void => {
    const path = press.composedPath();
    const busy = path.some((node) => node instanceof HTMLElement && this.#takesLetters(node));
    const inside = path.includes(this) || path[0] === document.body;
    if (press.ctrlKey || press.metaKey || press.altKey || press.defaultPrevented || busy || !inside) {
      return;
    }
    if (!document.querySelector(ASKED) && this.#does(press)) {
      press.preventDefault();
    }
  };

  #takesLetters(node: HTMLElement): boolean {
    const isBox = node instanceof HTMLInputElement && node.type === 'checkbox';
    return !isBox && (node.isContentEditable || TYPED_IN.includes(node.localName));
  }

  #does(press: KeyboardEvent): boolean {
    const inList = this.#lines().some((line) => line.parentElement?.contains(document.activeElement));
    switch (press.code) {
      case 'KeyJ':
        return this.#move(1);
      case 'KeyK':
        return this.#move(-1);
      case 'ArrowDown':
        return inList && this.#move(1);
      case 'ArrowUp':
        return inList && this.#move(-1);
      case 'KeyX':
        return this.#press(document.activeElement?.closest('li')?.querySelector<HTMLElement>('vaadin-checkbox input'));
      case 'KeyD':
        return this.#focus(this.querySelector<HTMLElement>('.documents a'));
      case 'Slash':
        return !press.shiftKey && this.#focus(this.querySelector<HTMLElement>('.queue-search input'));
      default:
        return press.code.startsWith('Key') && this.#press(this.#keyed(press.code.slice(3).toLowerCase()));
    }
  }

  #keyed(letter: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[aria-keyshortcuts="${letter}"]:not([disabled])`);
  }

  #lines(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.queue-list > li > a')];
  }

  /** From the line that has the focus, or else from the one that is open. */
  #move(by: number): boolean {
    const lines = this.#lines();
    const focused = lines.findIndex((line) => line.parentElement?.contains(document.activeElement));
    const from = focused >= 0 ? focused : lines.findIndex((line) => line.hasAttribute('aria-current'));
    return this.#focus(from < 0 ? lines[0] : lines[Math.min(Math.max(from + by, 0), lines.length - 1)]);
  }

  #press(what: HTMLElement | null | undefined): boolean {
    what?.click();
    return !!what;
  }

  #focus(what: HTMLElement | null | undefined): boolean {
    what?.focus();
    what?.scrollIntoView({ block: 'nearest' });
    return !!what;
  }
}

customElements.define('queue-keys', QueueKeys);
