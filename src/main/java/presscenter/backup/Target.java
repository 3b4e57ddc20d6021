package presscenter.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Where a database is restored to: first beside the one that is there, then in its place. */
sealed interface Target permits EmbeddedTarget, ServerTarget {
    /**
     * Looks whether there is room, and makes it.
     *
     * @param replace whether a database that is there may be set aside
     * @throws NotDone if one is there and may not, or somebody uses it
     */
    void prepare(boolean replace) throws NotDone, SQLException, IOException;

    /** Makes the tables in the new place, as they were up to this migration. */
    void migrate(String version) throws NotDone;

    /** A connection that works in the new place. */
    Connection open() throws SQLException;

    /** Rows may be stored in any order: what refers to others is not checked. */
    void looseReferences(Connection connection) throws SQLException;

    /** From now on it is checked again. */
    void tieReferences(Connection connection) throws SQLException;

    /**
     * The new one takes the place of the old one, which stays beside it.
     *
     * @throws NotDone if somebody uses the old one by now; it has its place still, as with every other failure
     */
    void swap() throws NotDone, SQLException, IOException;

    /** Removes what was begun, where it did not come to the swap. */
    void clear() throws SQLException, IOException;

    static Target of(Place place) {
        return place.isEmbedded() ? new EmbeddedTarget(place) : new ServerTarget(place);
    }
}
