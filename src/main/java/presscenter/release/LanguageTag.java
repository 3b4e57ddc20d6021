package presscenter.release;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;

/** Keeps a language as its tag. */
@Converter
class LanguageTag implements AttributeConverter<Language, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Language language) {
        return language == null ? null : language.tag();
    }

    @Override
    public @Nullable Language convertToEntityAttribute(@Nullable String tag) {
        return tag == null ? null : Language.ofTag(tag).orElseThrow();
    }
}
