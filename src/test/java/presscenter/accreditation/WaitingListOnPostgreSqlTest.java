package presscenter.accreditation;

/** Places, the waiting list and the draw, on PostgreSQL. */
class WaitingListOnPostgreSqlTest extends WaitingListTest implements OnPostgreSql {}
