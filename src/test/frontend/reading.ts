import '../../../frontend/components/reading-pane';
import type { ReadingPane } from '../../../frontend/components/reading-pane';

const pane = document.querySelector<ReadingPane>('reading-pane')!;
pane.style.blockSize = '600px';

/** Hands the server's part to the test: the content is put anew as a whole, then the pane is told why. */
const page = {
  put(language: string, paragraphs: number, words: string): void {
    pane.innerHTML = `<article class="release"><h1 tabindex="-1">${language}</h1>
      <div class="tools"><div class="language-tabs"><div class="seg" role="group" aria-label="Мова тэксту">
        ${['be', 'ru', 'en'].map((tag) => `<button type="button" aria-pressed="${tag === language}">${tag}</button>`).join('')}
      </div></div><a class="compare" href="#">Параўнаць</a></div>
      <div class="body">${Array.from({ length: paragraphs }, (_, at) => `<p id="${language}-${at}">${at}. ${words.repeat(30)}</p>`).join('')}</div>
    </article>`;
  },
  keep: () => pane.keep(),
  begin: () => pane.begin(),
  /** How far below the upper edge of what is seen an element begins. */
  below: (id: string): number => document.getElementById(id)!.getBoundingClientRect().top - pane.getBoundingClientRect().top,
};
declare global {
  interface Window {
    pane: typeof page;
  }
}
window.pane = page;
page.put('be', 40, 'Слова ');
