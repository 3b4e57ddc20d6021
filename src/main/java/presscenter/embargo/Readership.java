package presscenter.embargo;

import java.util.List;

/** The door to who could read: everyone whose account is open and who holds a role now, as readers. */
public interface Readership {
    /** All who hold an embargo grant now, in no particular order. */
    List<Reader> embargoReaders();

    /** Whom this circle lets read under embargo now, in no particular order: grant holders, or who is named in it. */
    List<Reader> in(Circle circle);

    /** How many accounts may read what is for the accredited, staff included. */
    long accredited();
}
