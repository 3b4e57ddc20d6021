package presscenter.accreditation;

import presscenter.accreditation.ExportedNames.InLanguage;

/**
 * What a security authority needs in order to vet an applicant, and nothing else (A22): who somebody is, and for whom
 * they work. Neither how they are reached nor any document. In the order of the columns.
 */
enum VettingField {
    /** By which the authority says of whom it speaks. */
    NUMBER("accreditation.number"),
    /** As in the identity document. */
    NAME("accreditation.field.name"),
    LATIN_NAME("accreditation.field.latin-name"),
    /** Of the identity document. */
    IDENTITY_NUMBER("accreditation.field.identity-number"),
    APPLICANT_CLASS("accreditation.queue.class"),
    OUTLET("accreditation.field.outlet");

    private final String key;

    VettingField(String key) {
        this.key = key;
    }

    /** The message key of its name. */
    String key() {
        return key;
    }

    /** What stands there in this application, in a file's language. */
    String of(Application application, InLanguage called) {
        var form = application.form();
        return switch (this) {
            case NUMBER -> application.number().toString();
            case NAME -> form.name();
            case LATIN_NAME -> form.latinName();
            case IDENTITY_NUMBER -> form.identityNumber();
            case APPLICANT_CLASS -> form.as().map(called::applicantClass).orElse("");
            case OUTLET -> called.outlet(application);
        };
    }
}
