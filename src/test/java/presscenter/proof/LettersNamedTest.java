package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.mail.LetterWriter;

/** Each kind of letter has a name by which the administrator finds it, in every language. */
class LettersNamedTest extends ProofHouse {
    @Autowired
    List<LetterWriter> writers;

    @Autowired
    Messages messages;

    @Test
    void every_kind_of_letter_has_its_name() {
        assertThat(writers)
                .isNotEmpty()
                .allSatisfy(writer -> assertThat(Arrays.stream(Language.values())
                                .map(language -> messages.get(language, "mail.kind." + writer.kind())))
                        .as(writer.kind())
                        .doesNotHaveDuplicates()
                        .noneMatch(words -> words.contains(writer.kind())));
    }
}
