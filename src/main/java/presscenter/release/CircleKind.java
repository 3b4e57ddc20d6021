package presscenter.release;

/** Who may read under embargo; the column beside the members. */
enum CircleKind {
    EVERYBODY,
    OUTLETS,
    PERSONS
}
