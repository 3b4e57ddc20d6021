package presscenter.accreditation;

/** Renewing an accreditation, on PostgreSQL. */
class RenewingOnPostgreSqlTest extends RenewingTest implements OnPostgreSql {}
