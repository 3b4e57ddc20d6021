package presscenter.security;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses a start with the demonstration's accounts, whose password everybody knows, outside of it, and the
 * demonstration on a database in which other people have accounts (S11).
 */
@Component
class DemoAccountsCheck implements SmartInitializingSingleton {
    static final String DEMO = "@demo.example";

    private final Accounts accounts;
    private final boolean demonstration;

    @Autowired
    DemoAccountsCheck(Accounts accounts, Environment environment) {
        this(accounts, environment.matchesProfiles(SettingsCheck.DEMO_PROFILE));
    }

    DemoAccountsCheck(Accounts accounts, boolean demonstration) {
        this.accounts = accounts;
        this.demonstration = demonstration;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var ofTheDemonstration = accounts.countEndingWith(DEMO);
        if (demonstration && ofTheDemonstration == 0 && accounts.count() > 0) {
            throw new StartRefused("This database holds accounts that are not the demonstration's: the demonstration"
                    + " starts with an empty database only; unset PRESS_DATABASE_URL or name another PRESS_DATA.");
        }
        if (!demonstration && ofTheDemonstration > 0) {
            throw new StartRefused("This database holds accounts of the demonstration (" + DEMO
                    + "), whose password everybody knows: start with another PRESS_DATA or PRESS_DATABASE_URL.");
        }
    }
}
