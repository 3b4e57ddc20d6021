package presscenter.journey;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The main job on the database server, whose clock the press clock heeds too (E3). */
class EmbargoHoldsOnPostgreSqlIT extends EmbargoHoldsIT {
    private static World world;

    @BeforeAll
    static void opens() {
        world = World.onPostgreSql("journey-on-postgresql");
    }

    @AfterAll
    static void closes() {
        world.instance().close();
    }

    @Override
    World world() {
        return world;
    }
}
