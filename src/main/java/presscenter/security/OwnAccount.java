package presscenter.security;

import java.util.Optional;
import org.springframework.stereotype.Service;
import presscenter.role.Anyone;
import presscenter.role.SignedIn;

/** What a person may ask and change of their own account. */
@Service
public class OwnAccount {
    /** The person who is signed in; empty if nobody is, or if the account was closed meanwhile. */
    @Anyone(because = "the frame of every page asks who is there, also before sign-in")
    public Optional<Person> person() {
        return Optional.empty();
    }

    /** Keeps the person's preferences for every later page. */
    @SignedIn
    public void keep(Preferences preferences) {
        throw new UnsupportedOperationException(preferences.toString());
    }
}
