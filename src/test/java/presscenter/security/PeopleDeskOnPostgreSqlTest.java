package presscenter.security;

/** Accounts, roles and proposals, on PostgreSQL. */
class PeopleDeskOnPostgreSqlTest extends PeopleDeskTest implements OnPostgreSql {}
