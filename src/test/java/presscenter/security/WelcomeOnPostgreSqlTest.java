package presscenter.security;

/** One-time links, on PostgreSQL. */
class WelcomeOnPostgreSqlTest extends WelcomeTest implements OnPostgreSql {}
