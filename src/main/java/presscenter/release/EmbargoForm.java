package presscenter.release;

/** What an embargo lasts until, as readers are told. */
public enum EmbargoForm {
    INSTANT,
    DELIVERED,
    FURTHER_NOTICE
}
