package presscenter.accreditation.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import presscenter.accreditation.ApplicationNumber;
import presscenter.accreditation.SeenApplication;

/** Applications that an officer chose, to be decided on at once. */
interface Chosen {
    /** In the order in which they stand on the page. */
    List<SeenApplication> chosen();

    /** For which editions these are, by their keys. */
    Set<String> editions();

    /** The name of an applicant who stands there. */
    Optional<String> nameOf(ApplicationNumber number);
}
