package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.AbstractList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.language.Language;
import presscenter.role.Role;

/** Persons are kept for two seconds as they were read, and never as they were before a change (S6). */
class LivePersonsTest extends SecurityHouse {
    @Autowired
    private OwnAccount account;

    @Test
    void who_changes_after_being_read_and_before_being_kept_is_not_kept_as_before() {
        var person = opened(Role.JOURNALIST);
        acts(person);

        live.findAll(new ReadAndThen(List.of(person), () -> account.keep(speaking(Language.BELARUSIAN))));

        assertThat(live.find(person).orElseThrow().preferences().interfaceLanguage())
                .isEqualTo(Language.BELARUSIAN);
    }

    @Test
    void who_does_not_change_meanwhile_is_kept() {
        var person = opened(Role.JOURNALIST);

        live.findAll(List.of(person));

        assertThat(live.lastKnown(person)).isPresent();
    }

    private static Preferences speaking(Language language) {
        return new Preferences(language, List.of(language), ZoneId.of("Europe/Minsk"), Scheme.SYSTEM, false);
    }

    /** Something happens when all of these were read, and before the first of them is kept. */
    private static final class ReadAndThen extends AbstractList<UUID> {
        private final List<UUID> persons;
        private final Runnable then;

        ReadAndThen(List<UUID> persons, Runnable then) {
            this.persons = persons;
            this.then = then;
        }

        @Override
        public UUID get(int index) {
            return persons.get(index);
        }

        @Override
        public int size() {
            return persons.size();
        }

        @Override
        public void forEach(Consumer<? super UUID> keep) {
            then.run();
            persons.forEach(keep);
        }
    }
}
