package presscenter.embargo;

import java.util.List;

/** The door to who could read: everyone whose account is open, as readers. */
public interface Readership {
    /** All who hold an embargo grant now, in no particular order. */
    List<Reader> embargoReaders();

    /** How many accounts may read what is for the accredited, staff included. */
    long accredited();
}
