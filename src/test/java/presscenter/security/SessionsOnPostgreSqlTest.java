package presscenter.security;

/** What ends sessions, on PostgreSQL. */
class SessionsOnPostgreSqlTest extends SessionsTest implements OnPostgreSql {}
