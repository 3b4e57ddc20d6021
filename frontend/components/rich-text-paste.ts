/**
 * Makes of what Word, an office suite or a web page puts on the clipboard the few elements that a text may have. The editor's schema
 * drops what is left over; this saves the meaning that would be dropped with it: lists of Word, bold by style, tables, lines.
 */
const GONE = 'script, style, meta, link, title, xml, svg, img, picture, video, audio, iframe, object, embed, canvas, form, button, input, select, textarea, nav, noscript, template, hr, [hidden], [aria-hidden="true"]';
const BLOCKS = 'p, div, section, article, header, footer, main, aside, figure, figcaption, address, pre, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, table, tr, td, th, caption';
const ALLOWED = new Set(['P', 'H2', 'H3', 'STRONG', 'EM', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'A']);

export function cleanPaste(pasted: string): string {
  if (/\sdata-pm-slice=/.test(pasted)) {
    return pasted; // from an editor like this one: its open ends must stay, and the schema reads it
  }
  const page = new DOMParser().parseFromString(pasted, 'text/html');
  const body = page.body;
  wordMarkers(body);
  removeComments(body);
  body.querySelectorAll(GONE).forEach((element) => element.remove());
  body.querySelectorAll<HTMLElement>('[style]').forEach((element) => {
    if (/(^|;)\s*(display\s*:\s*none|mso-hide\s*:\s*all)/i.test(element.getAttribute('style') ?? '')) {
      element.remove();
    }
  });
  wordLists(body);
  emphasis(body);
  tables(body);
  renameAll(body, 'h1', 'h2');
  renameAll(body, 'h4, h5, h6', 'h3');
  renameAll(body, 'dt, dd, figcaption, address, pre, caption', 'p');
  links(body);
  lines(body);
  [...body.querySelectorAll('*')].reverse().forEach((element) => {
    if (!ALLOWED.has(element.tagName)) {
      if (element.matches(BLOCKS) && !element.querySelector(BLOCKS)) {
        rename(element, 'p');
      } else {
        element.replaceWith(...element.childNodes);
      }
    }
  });
  body.querySelectorAll('h2 strong, h3 strong').forEach((element) => element.replaceWith(...element.childNodes));
  body.querySelectorAll('*').forEach((element) => {
    for (const name of element.getAttributeNames()) {
      if (!(element.tagName === 'A' && name === 'href')) {
        element.removeAttribute(name);
      }
    }
  });
  [...body.querySelectorAll('p, h2, h3, li, ul, ol, blockquote, a, strong, em')].reverse().forEach((element) => {
    if ((element.textContent ?? '').trim() === '') {
      element.replaceWith(...(element.matches('a, strong, em') ? element.childNodes : []));
    }
  });
  return body.innerHTML;
}

function removeComments(root: Node): void {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) {
    comments.push(walker.currentNode);
  }
  comments.forEach((comment) => comment.parentNode?.removeChild(comment));
}

/** Word draws a list's bullets and numbers as text; they are kept as a note on their paragraph and taken out of the text. */
function wordMarkers(root: HTMLElement): void {
  root.querySelectorAll<HTMLElement>('p[style*="mso-list"], p[class*="MsoListParagraph"]').forEach((paragraph) => {
    const marker = [...paragraph.querySelectorAll<HTMLElement>('span[style]')].find((span) =>
      /mso-list\s*:\s*ignore/i.test(span.getAttribute('style') ?? ''),
    );
    const level = /mso-list\s*:[^;]*\blevel(\d+)/i.exec(paragraph.getAttribute('style') ?? '')?.[1];
    if (marker) {
      const numbered = /^\s*\(?(\d+|[a-zа-яіў]{1,4})[.)]/i.test(marker.textContent ?? '');
      paragraph.dataset.list = numbered ? 'ol' : 'ul';
      paragraph.dataset.level = level ?? '1';
      marker.remove();
    }
  });
}

function wordLists(root: HTMLElement): void {
  root.querySelectorAll<HTMLElement>('p[data-list]').forEach((first) => {
    if (!first.isConnected || !first.dataset.list) {
      return;
    }
    const run: HTMLElement[] = [];
    for (let next: Element | null = first; isListParagraph(next); next = next.nextElementSibling) {
      run.push(next);
    }
    const open: { list: HTMLElement; level: number }[] = [];
    run.forEach((paragraph) => {
      const level = Number(paragraph.dataset.level);
      const kind = paragraph.dataset.list ?? 'ul';
      while (open.length > 1 && open[open.length - 1]!.level > level) {
        open.pop();
      }
      let top = open[open.length - 1];
      if (!top || level > top.level || (open.length === 1 && top.list.localName !== kind)) {
        const list = paragraph.ownerDocument.createElement(kind);
        const item = top && level > top.level ? top.list.lastElementChild : null;
        if (item) {
          item.append(list);
        } else {
          paragraph.before(list);
          open.length = 0;
        }
        top = { list, level };
        open.push(top);
      }
      const item = paragraph.ownerDocument.createElement('li');
      top.list.append(item);
      paragraph.removeAttribute('data-list');
      item.append(paragraph);
    });
  });
}

function isListParagraph(element: Element | null): element is HTMLElement {
  return element?.localName === 'p' && element.hasAttribute('data-list');
}

/** Bold and italic may be an element, a style, or an element that a style takes back (Google’s `<b style="font-weight:normal">`). */
function emphasis(root: HTMLElement): void {
  root.querySelectorAll<HTMLElement>('b, strong, i, em, cite, span, font').forEach((element) => {
    const style = element.getAttribute('style') ?? '';
    const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
    const slant = /(?:^|;)\s*font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
    const strong = weight ? /^(bold|bolder|[6-9]00)$/.test(weight) : element.matches('b, strong');
    const em = slant ? /^(italic|oblique)$/.test(slant) : element.matches('i, em, cite');
    const block = element.querySelector(BLOCKS) !== null;
    let inner: (Node | string)[] = [...element.childNodes];
    if (!block) {
      for (const name of [...(em ? ['em'] : []), ...(strong ? ['strong'] : [])]) {
        const wrapper = element.ownerDocument.createElement(name);
        wrapper.append(...inner);
        inner = [wrapper];
      }
    }
    element.replaceWith(...inner);
  });
}

/** A cell is a paragraph, or the paragraphs it had. */
function tables(root: HTMLElement): void {
  root.querySelectorAll('td, th').forEach((cell) => {
    if (!cell.querySelector(BLOCKS)) {
      rename(cell, 'p');
    }
  });
  [...root.querySelectorAll('table, caption, thead, tbody, tfoot, tr, td, th, colgroup, col')].reverse().forEach((element) => {
    if (element.localName === 'caption' && !element.querySelector(BLOCKS)) {
      rename(element, 'p');
    } else {
      element.replaceWith(...element.childNodes);
    }
  });
}

function links(root: HTMLElement): void {
  root.querySelectorAll('a').forEach((link) => {
    if (!/^(https?|mailto):/i.test(link.getAttribute('href') ?? '')) {
      link.replaceWith(...link.childNodes);
    }
  });
}

/** The subset has no line break: it ends a paragraph, and inside anything smaller it is a space. */
function lines(root: HTMLElement): void {
  root.querySelectorAll('br').forEach((br) => {
    const parent = br.parentElement;
    if (!parent || !br.isConnected) {
      return;
    }
    if ((parent.localName === 'p' || parent.localName === 'div') && !parent.querySelector(BLOCKS)) {
      const before = parent.ownerDocument.createElement('p');
      while (parent.firstChild && parent.firstChild !== br) {
        before.append(parent.firstChild);
      }
      br.remove();
      parent.before(before);
    } else if (parent === root) {
      br.replaceWith(parent.ownerDocument.createElement('p'));
    } else {
      br.replaceWith(' ');
    }
  });
}

function renameAll(root: HTMLElement, selector: string, name: string): void {
  root.querySelectorAll(selector).forEach((element) => rename(element, name));
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
