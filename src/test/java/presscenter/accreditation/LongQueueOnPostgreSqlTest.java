package presscenter.accreditation;

/** The queue when very many have applied, on PostgreSQL. */
class LongQueueOnPostgreSqlTest extends LongQueueTest implements OnPostgreSql {}
