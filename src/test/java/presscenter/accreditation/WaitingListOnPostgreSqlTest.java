package presscenter.accreditation;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import presscenter.Databases;

/** Places, the waiting list and the draw, on PostgreSQL. */
class WaitingListOnPostgreSqlTest extends WaitingListTest {
    @DynamicPropertySource
    static void house_on_PostgreSQL(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", () -> Address.FRESH);
        settings.add("spring.datasource.username", () -> Databases.USER);
        settings.add("spring.datasource.password", () -> "");
    }

    private static final class Address {
        static final String FRESH = Databases.POSTGRESQL.fresh();
    }
}
