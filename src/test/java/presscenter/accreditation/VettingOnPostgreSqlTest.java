package presscenter.accreditation;

/** What is given over to the security authority, on PostgreSQL. */
class VettingOnPostgreSqlTest extends VettingTest implements OnPostgreSql {}
