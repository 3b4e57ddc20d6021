package presscenter.release;

/** Of what the house keeps spellings. */
public enum NameKind {
    PERSON,
    BODY,
    STATE,
    PLACE
}
