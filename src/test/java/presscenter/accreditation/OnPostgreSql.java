package presscenter.accreditation;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import presscenter.Databases;

/** The same tests once more, with the same house on PostgreSQL. */
interface OnPostgreSql {
    @DynamicPropertySource
    static void house_on_PostgreSQL(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", () -> Address.FRESH);
        settings.add("spring.datasource.username", () -> Databases.USER);
        settings.add("spring.datasource.password", () -> "");
    }

    /** One database for all of them. */
    final class Address {
        static final String FRESH = Databases.POSTGRESQL.fresh();

        private Address() {}
    }
}
