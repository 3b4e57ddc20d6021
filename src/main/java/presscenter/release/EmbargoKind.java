package presscenter.release;

/** How long an embargo lasts; the column beside the lift. */
enum EmbargoKind {
    NONE,
    UNTIL,
    UNTIL_DELIVERED,
    FURTHER_NOTICE
}
