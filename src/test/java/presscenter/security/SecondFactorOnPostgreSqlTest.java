package presscenter.security;

/** The second factor, on PostgreSQL. */
class SecondFactorOnPostgreSqlTest extends SecondFactorTest implements OnPostgreSql {}
