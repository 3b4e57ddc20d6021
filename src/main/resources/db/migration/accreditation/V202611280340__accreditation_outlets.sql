-- What journalists work for: one record each, however it is spelled (A2).
create table accreditation_outlet (
    outlet_key varchar(80) primary key,
    name_be varchar(200),
    name_ru varchar(200),
    name_en varchar(200),
    kind varchar(20),
    country varchar(2),
    website varchar(200),
    telephone varchar(40),
    state varchar(12) not null,
    merged_into varchar(80) references accreditation_outlet (outlet_key),
    version bigint not null
);
create index accreditation_outlet_merged on accreditation_outlet (merged_into);

create table accreditation_outlet_alias (
    outlet_key varchar(80) not null references accreditation_outlet (outlet_key),
    alias varchar(200) not null,
    primary key (outlet_key, alias)
);

-- What it is found under: each name whole and by words, folded to Latin letters, and what it looks like. A prefix is
-- sought among those that share the first two letters: equality is served by an index whatever the database's order.
create table accreditation_outlet_spelling (
    outlet_key varchar(80) not null references accreditation_outlet (outlet_key),
    form varchar(10) not null,
    folded varchar(400) not null,
    head varchar(4) not null,
    tail varchar(4) not null,
    primary key (outlet_key, form, folded)
);
create index accreditation_outlet_spelling_head on accreditation_outlet_spelling (head, form, folded);
create index accreditation_outlet_spelling_tail on accreditation_outlet_spelling (tail, form, folded);

-- Which record became part of which, and why; only added to.
create table accreditation_outlet_merge (
    id uuid primary key,
    from_key varchar(80) not null references accreditation_outlet (outlet_key),
    into_key varchar(80) not null references accreditation_outlet (outlet_key),
    reason varchar(1000) not null,
    merged_by uuid,
    merged_at timestamp(3) with time zone not null
);
create index accreditation_outlet_merge_from on accreditation_outlet_merge (from_key);
create index accreditation_outlet_merge_into on accreditation_outlet_merge (into_key);

-- Short names of states as a protocol department writes them, where CLDR has another or none (L5, L25).
create table accreditation_outlet_country (
    code varchar(2) primary key,
    name_be varchar(100) not null,
    name_ru varchar(100) not null,
    name_en varchar(100) not null
);
insert into accreditation_outlet_country (code, name_be, name_ru, name_en) values
    ('CD', 'Дэмакратычная Рэспубліка Конга', 'Демократическая Республика Конго', 'Democratic Republic of the Congo'),
    ('CG', 'Конга', 'Конго', 'Congo'),
    ('CV', 'Каба-Вердэ', 'Кабо-Верде', 'Cabo Verde'),
    ('KG', 'Кыргызстан', 'Кыргызстан', 'Kyrgyzstan'),
    ('KP', 'Карэйская Народна-Дэмакратычная Рэспубліка', 'Корейская Народно-Демократическая Республика', 'Democratic People’s Republic of Korea'),
    ('KR', 'Рэспубліка Карэя', 'Республика Корея', 'Republic of Korea'),
    ('MM', 'М’янма', 'Мьянма', 'Myanmar'),
    ('PS', 'Дзяржава Палестына', 'Государство Палестина', 'State of Palestine'),
    ('TL', 'Тымор-Лешці', 'Тимор-Лешти', 'Timor-Leste'),
    ('US', 'Злучаныя Штаты Амерыкі', 'Соединённые Штаты Америки', 'United States of America'),
    ('VA', 'Святы Прастол', 'Святой Престол', 'Holy See');
