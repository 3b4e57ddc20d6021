package presscenter.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
import presscenter.instance.Instance;

/** A story in a real browser. When it is over nobody's console may have complained, and all windows are closed. */
abstract class Journey {
    private final List<Person> people = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** Where it takes place: the shared press center, unless a journey has its own. */
    World world() {
        return World.shared();
    }

    Instance instance() {
        return world().instance();
    }

    /** Somebody who has signed in, at a wide screen. */
    final Person signedIn(String username) {
        return somebody().signsIn(username);
    }

    /** Somebody who has signed in, on a telephone. */
    final Person signedInOnAPhone(String username) {
        return somebodyAt(390, 844, ColorScheme.LIGHT).signsIn(username);
    }

    /** Somebody who has not. */
    final Person somebody() {
        return arrives(Person.at(instance()));
    }

    /** Somebody at a screen of this size who has not signed in. */
    final Person somebodyAt(int width, int height, ColorScheme scheme) {
        return arrives(Person.at(instance(), width, height, scheme));
    }

    /** Somebody closes the browser before the story is over. */
    final void leaves(Person person) {
        people.remove(person);
        complaints.addAll(person.complaints());
        person.close();
    }

    private Person arrives(Person person) {
        people.add(person);
        return person;
    }

    @AfterEach
    void nothing_went_wrong_unseen(TestInfo story) {
        for (int each = 0; each < people.size(); each++) {
            complaints.addAll(people.get(each).complaints());
            people.get(each).takesPicture(story.getTestMethod().orElseThrow().getName() + "-" + each);
            people.get(each).close();
        }
        people.clear();
        assertThat(complaints).as("what the browsers' consoles complained of").isEmpty();
    }
}
