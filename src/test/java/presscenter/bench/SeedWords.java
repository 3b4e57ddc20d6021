package presscenter.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import presscenter.language.Language;

/** Words for very many releases of an invented conference: neutral sentences, dealt by a seed. */
final class SeedWords {
    private static final Map<Language, List<String>> HEADLINES = new EnumMap<>(Map.of(
            Language.BELARUSIAN,
            List.of(
                    "Удзельнікі абмяняліся данымі пра ўзровень вады",
                    "Рабочая група склала расклад сустрэч",
                    "Сакратарыят апублікаваў пералік пытанняў",
                    "Дэлегацыі азнаёміліся з вынікамі назіранняў",
                    "Экспертная нарада адбудзецца на беразе возера",
                    "Падрыхтаваны праект заявы пра ахову берагоў"),
            Language.RUSSIAN,
            List.of(
                    "Участники обменялись данными об уровне воды",
                    "Рабочая группа составила расписание встреч",
                    "Секретариат опубликовал перечень вопросов",
                    "Делегации ознакомились с результатами наблюдений",
                    "Экспертное совещание пройдёт на берегу озера",
                    "Подготовлен проект заявления об охране берегов"),
            Language.ENGLISH,
            List.of(
                    "Participants exchange data on water levels",
                    "Working group draws up a schedule of meetings",
                    "Secretariat publishes a list of questions",
                    "Delegations look at the results of the observations",
                    "Expert meeting to take place on the lake shore",
                    "Draft statement on the protection of shores is ready")));

    private static final Map<Language, List<String>> SENTENCES = new EnumMap<>(Map.of(
            Language.BELARUSIAN,
            List.of(
                    "Даныя збіраліся на працягу трох месяцаў на дзвюх станцыях.",
                    "Наступная сустрэча запланаваная на пачатак тыдня.",
                    "Тэкст перададзены ўсім дэлегацыям на трох мовах.",
                    "Пытанні журналістаў прымаюцца да вечара.",
                    "Старшыня нагадаў пра парадак выступленняў і пра час, адведзены кожнаму.",
                    "Карта берагоў будзе дапоўненая да канца года.",
                    "Удзельнікі разгледзелі парадак абмену звесткамі паміж станцыямі."),
            Language.RUSSIAN,
            List.of(
                    "Данные собирались в течение трёх месяцев на двух станциях.",
                    "Следующая встреча запланирована на начало недели.",
                    "Текст передан всем делегациям на трёх языках.",
                    "Вопросы журналистов принимаются до вечера.",
                    "Председатель напомнил о порядке выступлений и о времени, отведённом каждому.",
                    "Карта берегов будет дополнена до конца года.",
                    "Участники рассмотрели порядок обмена сведениями между станциями."),
            Language.ENGLISH,
            List.of(
                    "The data were collected over three months at two stations.",
                    "The next meeting is planned for the beginning of the week.",
                    "The text was passed to all delegations in three languages.",
                    "Questions from journalists are taken until the evening.",
                    "The chair recalled the order of speeches and the time given to each.",
                    "The map of the shores will be completed by the end of the year.",
                    "Participants considered how the stations are to share what they measure.")));

    private SeedWords() {}

    static String headline(Language language, int release) {
        var some = all(HEADLINES, language);
        return some.get(release % some.size()) + " (" + release + ")";
    }

    static String sentence(Language language, RandomGenerator random) {
        var some = all(SENTENCES, language);
        return some.get(random.nextInt(some.size()));
    }

    /** Some paragraphs: a screenful, as most releases are. */
    static String body(Language language, RandomGenerator random) {
        var body = new StringBuilder();
        for (int paragraph = 4 + random.nextInt(4); paragraph > 0; paragraph--) {
            body.append("<p>");
            for (int sentence = 2 + random.nextInt(3); sentence > 0; sentence--) {
                body.append(sentence(language, random)).append(sentence == 1 ? "" : " ");
            }
            body.append("</p>");
        }
        return body.toString();
    }

    /** The same words in three languages, as a column of the database keeps them. */
    static String inThree(String be, String ru, String en) {
        return "{\"be\":\"" + be + "\",\"en\":\"" + en + "\",\"ru\":\"" + ru + "\"}";
    }

    private static List<String> all(Map<Language, List<String>> by, Language language) {
        return java.util.Objects.requireNonNull(by.get(language));
    }
}
