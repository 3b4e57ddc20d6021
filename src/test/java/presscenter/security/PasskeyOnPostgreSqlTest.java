package presscenter.security;

/** Passkeys, on PostgreSQL. */
class PasskeyOnPostgreSqlTest extends PasskeyTest implements OnPostgreSql {}
