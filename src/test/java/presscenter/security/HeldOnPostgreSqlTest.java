package presscenter.security;

/** Which roles are held, on PostgreSQL. */
class HeldOnPostgreSqlTest extends HeldInDatabaseTest implements OnPostgreSql {}
