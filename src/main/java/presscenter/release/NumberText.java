package presscenter.release;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a release's number as it is read. */
@Converter(autoApply = true)
class NumberText implements AttributeConverter<ReleaseNumber, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReleaseNumber number) {
        return number == null ? null : number.toString();
    }

    @Override
    public @Nullable ReleaseNumber convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : ReleaseNumber.parse(column).orElseThrow();
    }
}
