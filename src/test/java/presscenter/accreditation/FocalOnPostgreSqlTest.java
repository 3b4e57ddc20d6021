package presscenter.accreditation;

/** Lists of people, on PostgreSQL. */
class FocalOnPostgreSqlTest extends FocalTest implements OnPostgreSql {}
