import '../../../frontend/components/embargo-countdown';
import '../../../frontend/components/release-lines';
import '../../../frontend/components/text-tools';
import type { EmbargoCountdown } from '../../../frontend/components/embargo-countdown';
import type { ReleaseLines } from '../../../frontend/components/release-lines';
import type { TextTools } from '../../../frontend/components/text-tools';

type Lines = NonNullable<ReleaseLines['lines']>;
type Line = Lines['groups'][number]['lines'][number];

const ALL = 'Мовы: беларуская, руская, англійская';
const langs = (...missing: string[]) => ['BE', 'RU', 'EN'].map((code) => ({ code, missing: missing.includes(code) }));

const line = (number: string, time: string, kind: string, headline: string, lede: string, more: Partial<Line> = {}): Line => ({
  number,
  href: `newsroom/${number}`,
  time,
  dateTime: `2026-10-29T${time}+03:00`,
  kind,
  embargo: null,
  headline,
  lede,
  lang: 'be',
  languages: langs(),
  languagesSpoken: ALL,
  tags: [],
  fresh: false,
  ...more,
});

const texts = {
  fresh: 'новы',
  arrived: '1 новы рэліз',
  above: 'Новае вышэй',
  older: 'Ранейшыя рэлізы',
  emptyHeading: 'Нічога не знойдзена',
  emptyHint: 'Здыміце адзін з фільтраў або пашырце перыяд.',
};
const speech = line('2026-7K3M9Q', '10:00', 'Выступленне', 'Старшыня канферэнцыі выступае на пленарным пасяджэнні', 'Тэкст, падрыхтаваны да выступлення. Пачатак каля 10:00.', {
  embargo: 'чацвер, 29 кастрычніка, 10:00',
  fresh: true,
});
const today = [
  line('2026-2B4C6D', '09:05', 'Прэс-рэліз', 'Дэлегацыі дваццаці сямі дзяржаў прыбылі на Азёрную канферэнцыю', 'Форум працуе два дні; вынікі абвесцяць у пятніцу.', { fresh: true }),
  line('2026-3C5D7E', '08:30', 'Анонс для СМІ', 'Прэс-падыходы на паверсе пленарнай залы: час, месца, пул', 'Пропускі ў пул выдаюцца да 09:30 каля стойкі акрэдытацыі.', {
    languages: langs('EN'),
    languagesSpoken: 'Мовы: беларуская, руская; няма англійскай',
  }),
];
const yesterday = [
  line('2026-4D6E8F', '18:20', 'Каментарый', 'Дэлегацыя Рываніі пра парадак дня: «пачаць з вады»', 'Адказ на пытанні журналістаў.', { tags: [{ words: 'выпраўлена а 19:02', kind: 'plain' }] }),
  line('2026-5E7F9G', '16:10', 'Анонс для СМІ', 'Папярэдняя праграма двух дзён', 'Ёсць новая версія.', {
    tags: [{ words: 'заменены', kind: 'plain' }],
    languages: langs('EN'),
    languagesSpoken: 'Мовы: беларуская, руская; няма англійскай',
  }),
  line('2026-6F8G1H', '12:00', 'Прэс-рэліз', 'Адкліканы рэліз', '', { tags: [{ words: 'адкліканы', kind: 'alert' }] }),
  ...Array.from({ length: 12 }, (_, at) =>
    line(`2026-8H${at + 10}JK`, `1${at % 2}:4${at % 6}`, 'Прэс-рэліз', `Рабочая сустрэча дэлегацый, частка ${at + 1}`, 'Пасяджэнне рабочай групы.'),
  ),
];

/** Hands the server's part to the test. */
const page = {
  lines(arrived: Line[] = [], lifted = false): Lines {
    return {
      groups: [
        { heading: 'Пад эмбарга', band: true, lines: lifted ? [] : [speech] },
        { heading: 'Сёння, чацвер, 29 кастрычніка', band: false, lines: [...arrived, ...(lifted ? [{ ...speech, embargo: null }] : []), ...today] },
        { heading: 'Учора, серада, 28 кастрычніка', band: false, lines: yesterday },
      ],
      texts,
    };
  },
  arrived: line('2026-9J2K4L', '09:40', 'Заява', 'Заява аб пачатку пленарнага пасяджэння', 'Новы рэліз прыйшоў толькі што.', { fresh: true }),
  show(arrived: Line[] = [], lifted = false): void {
    list.lines = page.lines(arrived, lifted);
  },
  showNothing(): void {
    list.lines = { groups: [], texts };
  },
  asked: 0,
  answer: 'Тэкст рэліза\nКАНЕЦ · 2026-7K3M9Q · версія 4',
  refuse: false,
  events: [] as string[],
};
declare global {
  interface Window {
    page: typeof page;
  }
}
window.page = page;

const list = document.querySelector<ReleaseLines>('release-lines')!;
list.current = speech.number;
list.older = 'newsroom?before=2026-10-28';
page.show();

const countdown = document.querySelector<EmbargoCountdown>('embargo-countdown')!;
const upTo59 = (one: string, few: string, many: string): string[] =>
  Array.from({ length: 60 }, (_, n) => {
    const last = n > 10 && n < 20 ? 0 : n % 10;
    return `${n} ${last === 1 ? one : last > 1 && last < 5 ? few : many}`;
  });
countdown.counted = {
  days: upTo59('дзень', 'дні', 'дзён'),
  hours: upTo59('гадзіна', 'гадзіны', 'гадзін'),
  minutes: upTo59('хвіліна', 'хвіліны', 'хвілін'),
  seconds: upTo59('секунда', 'секунды', 'секунд'),
};
countdown.spoken = 'засталося каля 20 хвілін';
countdown.remaining = (19 * 60 + 42) * 1000;
countdown.addEventListener('elapsed', () => page.events.push('elapsed'));

const tools = document.querySelector<TextTools>('text-tools')!;
tools.copyLabel = 'Капіраваць';
tools.printLabel = 'Друк';
tools.$server = {
  text: () => {
    page.asked++;
    return page.refuse ? Promise.reject(new Error('not yours')) : Promise.resolve(page.answer);
  },
};
for (const name of ['copied', 'copy-failed', 'print-asked']) {
  tools.addEventListener(name, () => page.events.push(name));
}
