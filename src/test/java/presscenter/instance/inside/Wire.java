package presscenter.instance.inside;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import presscenter.breach.Suspect;
import presscenter.embargo.Circle;
import presscenter.release.EmbargoPlan;
import presscenter.release.ReleaseImport;
import tools.jackson.databind.json.JsonMapper;

/** The words in which a test and its instance speak: the application's own records, as JSON. */
public final class Wire {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Given.class, Named.class)
            .addMixIn(EmbargoPlan.class, Named.class)
            .addMixIn(Circle.class, Named.class)
            .addMixIn(Suspect.class, Named.class)
            .addMixIn(ReleaseImport.Later.class, Named.class)
            .build();

    private Wire() {}

    public static byte[] write(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    public static <T> T read(byte[] json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    /** Of an interface with several records: the record's name is told too. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    private interface Named {}
}
