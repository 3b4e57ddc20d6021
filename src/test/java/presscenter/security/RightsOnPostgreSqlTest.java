package presscenter.security;

/** What accreditation decides, on PostgreSQL. */
class RightsOnPostgreSqlTest extends RightsTest implements OnPostgreSql {}
