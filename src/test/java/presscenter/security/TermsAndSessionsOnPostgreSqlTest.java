package presscenter.security;

/** What ends sessions by itself, on PostgreSQL. */
class TermsAndSessionsOnPostgreSqlTest extends TermsAndSessionsTest implements OnPostgreSql {}
