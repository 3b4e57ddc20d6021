package presscenter.journey;

import java.time.Instant;
import java.util.Set;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;

/**
 * The press center with the demonstration's world, at a clock that stands: started by the first test that looks at it,
 * stopped with the JVM.
 */
final class Demonstration {
    /** Of every account of the demonstration. */
    static final String PASSWORD = "demo-press-2026";

    /** Of people, and of outlets that have one name only, which are not translated; of languages (L21). */
    static final Set<String> NAMES = Set.of(
            "Ганна Карэліч",
            "Яна Вілт",
            "Зоя Лавель",
            "Максим Дорн",
            "Илья Сольнар",
            "Ilia Solnar",
            "Дарына Квель",
            "Daryna Kvel",
            "Ralf Ostrin",
            "Вера Тальни",
            "Мікола Орд",
            "Edith Marlow",
            "Пётр Лозовик",
            "Вера Луце",
            "Maya Olvik",
            "Ілона Браск",
            "Ігнат Эдар",
            "София Рент",
            "Лена Ортис",
            "Noel Warrick",
            "Ada Linden",
            "Ina Voll",
            "Пятро Селвік",
            "Nadia Felmar",
            "Лев Оржель",
            "Тимур Велорн",
            "Майя Ростель",
            "Ева Корнель",
            "Кирилл Ардан",
            "Maryia Narel",
            "Tobias Veldan",
            "Тобиас Велдан",
            "Artiom Dalmor",
            "Alena Vistar",
            "Greta Solvane",
            "Марыя Нарэль",
            "Артём Дальмор",
            "Алена Вістар",
            "Сцяпан Борн, галоўны рэдактар",
            "Азёрны тыднёвік",
            "Вестамарский телеграф",
            "Беларуская",
            "Русский",
            "English",
            "Ada Finch, head of training",
            "Hanna Karelich",
            "Hugo Lind, editor",
            "Ian Brook, managing editor",
            "Inna Karven",
            "Lev Orzhel",
            "Timur Velorn",
            "Maia Rostel",
            "Eva Kornel",
            "Kirill Ardan",
            "Oskar Brenvik",
            "Piatro Selvik",
            "Ruth Sand, partner",
            "Yuras Tailen",
            "Вера Стан, редактор",
            "Глеб Норд, редактор",
            "Инна Карвен",
            "Нина Ларк, заместитель редактора",
            "Раман Ціс, прадзюсар",
            "Роман Тис, продюсер",
            "Юрась Тайлен",
            "Яна Мор, рэдактарка");

    private static final Instance INSTANCE = InstanceSettings.named(
                    "demonstration", Instant.parse("2026-10-29T06:00:00Z"))
            .withTheDemonstration()
            .standing()
            .start();

    private Demonstration() {}

    static Instance instance() {
        return INSTANCE;
    }
}
