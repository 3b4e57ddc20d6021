package presscenter.release;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.language.Localized;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps words in up to three languages in one column, as JSON by language tag. */
@Converter
class LocalizedText implements AttributeConverter<Localized<String>, String> {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> BY_TAG = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Localized<String> words) {
        if (words == null || words.isEmpty()) {
            return null;
        }
        var byTag = new java.util.TreeMap<String, String>();
        words.values().forEach((language, value) -> byTag.put(language.tag(), value));
        return JSON.writeValueAsString(byTag);
    }

    @Override
    public Localized<String> convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return Localized.none();
        }
        var values = new EnumMap<Language, String>(Language.class);
        JSON.readValue(column, BY_TAG)
                .forEach((tag, value) -> values.put(Language.ofTag(tag).orElseThrow(), value));
        return new Localized<>(values);
    }
}
