package presscenter.security;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses a start with the demonstration's accounts, whose password everybody knows, outside of it (S11). */
@Component
class DemoAccountsCheck implements SmartInitializingSingleton {
    static final String DEMO = "@demo.example";

    private final Accounts accounts;
    private final SecuritySettings settings;

    DemoAccountsCheck(Accounts accounts, SecuritySettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!settings.demo() && accounts.countEndingWith(DEMO) > 0) {
            throw new StartRefused("This database holds accounts of the demonstration (" + DEMO
                    + "), whose password everybody knows: start with another PRESS_DATA or PRESS_DATABASE_URL.");
        }
    }
}
