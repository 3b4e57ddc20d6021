// The applicants' pages do all of this without a script too: saving on "next", a button for each file, a typed outlet.

const form = document.querySelector('form[data-keeps]');
const said = form?.querySelector('.saved');

/** One at a time, the newest last; what is typed meanwhile is saved by the next one. */
let saving = Promise.resolve();
let later = 0;

/** What is on its way when the page is sent would arrive after it, with older words. */
const leaving = new AbortController();

async function save() {
  const body = new URLSearchParams(new FormData(form));
  body.set('keep', 'yes');
  let answer;
  try {
    const response = await fetch(form.action, { method: 'POST', body, signal: leaving.signal });
    const text = await response.text();
    answer = response.ok
      ? { ok: true, words: form.dataset.saved.replace('{time}', text) }
      : { ok: false, words: response.status === 422 ? text : form.dataset.notSaved };
  } catch {
    answer = { ok: false, words: form.dataset.notSaved };
  }
  said.textContent = answer.words;
  said.classList.toggle('failed', !answer.ok);
}

function saveSoon(delay) {
  clearTimeout(later);
  later = setTimeout(() => (saving = saving.then(save)), delay);
}

if (form) {
  form.addEventListener('input', () => saveSoon(2000));
  form.addEventListener('change', () => saveSoon(0));
  form.addEventListener('submit', () => {
    clearTimeout(later);
    leaving.abort();
  });
  // "Nothing else" stands alone.
  form.addEventListener('change', (event) => {
    if (event.target.name !== 'other-roles' || !event.target.checked) return;
    for (const box of form.querySelectorAll('input[name="other-roles"]')) {
      if ((box.value === 'none') !== (event.target.value === 'none')) box.checked = false;
    }
  });
}

for (const upload of document.querySelectorAll('form[data-uploads]')) {
  const file = upload.querySelector('input[type="file"]');
  const button = upload.querySelector('.upload');
  if (!file) continue;
  button.hidden = true;
  file.addEventListener('change', () => {
    if (!file.files.length) return;
    upload.querySelector('.choose').textContent = upload.dataset.uploads;
    upload.submit();
  });
}

const outlet = document.querySelector('[data-outlets]');
if (outlet) {
  const typed = outlet.querySelector('input[name="outlet"]');
  const key = outlet.querySelector('input[name="outlet-key"]');
  const website = document.querySelector('.website');
  const list = document.createElement('ul');
  list.className = 'found';
  list.id = 'outlets-found';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', outlet.querySelector('label').textContent);
  list.hidden = true;
  typed.after(list);
  Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })
    .forEach(([name, value]) => typed.setAttribute(name, value));
  let asked = 0;
  let waiting = 0;

  const showWebsite = () => {
    if (website) website.hidden = key.value !== '' || typed.value.trim() === '';
  };
  const close = () => {
    list.hidden = true;
    typed.setAttribute('aria-expanded', 'false');
    typed.removeAttribute('aria-activedescendant');
  };
  const options = () => [...list.querySelectorAll('[role="option"]')];
  const choose = (option) => {
    key.value = option.dataset.key;
    typed.value = option.dataset.name;
    close();
    showWebsite();
    typed.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const select = (option) => {
    for (const each of options()) each.setAttribute('aria-selected', String(each === option));
    if (option) typed.setAttribute('aria-activedescendant', option.id);
  };
  const find = async () => {
    const mine = ++asked;
    const words = typed.value.trim();
    if (words.length < 2) return close();
    const response = await fetch(`${outlet.dataset.outlets}?typed=${encodeURIComponent(words)}`).catch(() => null);
    if (!response?.ok || mine !== asked) return;
    const found = await response.json();
    if (mine !== asked || document.activeElement !== typed) return;
    list.replaceChildren(
      ...found.map((each, at) => {
        const option = document.createElement('li');
        option.id = `outlet-${at}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.key = each.key;
        option.dataset.name = each.name;
        const name = document.createElement('span');
        name.textContent = each.name;
        const more = document.createElement('span');
        more.className = 'more';
        more.textContent = each.more;
        option.append(name, more);
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          choose(option);
        });
        return option;
      })
    );
    list.hidden = found.length === 0;
    typed.setAttribute('aria-expanded', String(found.length > 0));
  };

  typed.addEventListener('input', () => {
    key.value = '';
    showWebsite();
    clearTimeout(waiting);
    waiting = setTimeout(find, 150);
  });
  typed.addEventListener('keydown', (event) => {
    const all = options();
    const at = all.findIndex((each) => each.getAttribute('aria-selected') === 'true');
    if (list.hidden || !all.length) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      select(all[(at + step + all.length) % all.length]);
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      choose(all[at]);
    } else if (event.key === 'Escape') {
      close();
    }
  });
  typed.addEventListener('blur', close);
  showWebsite();
}
