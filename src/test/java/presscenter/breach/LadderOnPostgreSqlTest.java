package presscenter.breach;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import presscenter.Databases;

/** The ladder, on PostgreSQL. */
class LadderOnPostgreSqlTest extends LadderTest {
    @DynamicPropertySource
    static void house_on_PostgreSQL(DynamicPropertyRegistry settings) {
        var fresh = Databases.POSTGRESQL.fresh();
        settings.add("spring.datasource.url", () -> fresh);
        settings.add("spring.datasource.username", () -> Databases.USER);
        settings.add("spring.datasource.password", () -> "");
    }
}
