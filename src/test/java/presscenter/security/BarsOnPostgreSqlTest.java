package presscenter.security;

/** What the breach desk decided, on PostgreSQL. */
class BarsOnPostgreSqlTest extends BarsTest implements OnPostgreSql {}
