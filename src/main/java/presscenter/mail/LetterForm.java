package presscenter.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import presscenter.language.Messages;

/** How every letter looks: as text and as HTML, in its language, with the demonstration's line where it is one. */
@Component
class LetterForm {
    private final Messages messages;
    private final Template html;
    private final String address;
    private final boolean demonstration;

    LetterForm(
            Messages messages,
            Mustache.Compiler templates,
            @Value("${press.address}") String address,
            @Value("${press.demo}") boolean demonstration) {
        this.messages = messages;
        this.html = templates.loadTemplate("mail/letter");
        this.address = address.replaceFirst("/+$", "");
        this.demonstration = demonstration;
    }

    /** As plain text: an address stands in a line of its own. */
    String text(WrittenLetter letter) {
        return letter.parts().stream()
                        .map(part -> switch (part) {
                            case WrittenLetter.Paragraph paragraph -> paragraph.words();
                            case WrittenLetter.Link link -> link.words() + "\n" + address + link.path();
                        })
                        .collect(Collectors.joining("\n\n"))
                + "\n\n-- \n" + foot(letter) + "\n";
    }

    String html(WrittenLetter letter) {
        var words = new HashMap<String, Object>();
        words.put("lang", letter.language().tag());
        words.put("subject", letter.subject());
        words.put("parts", letter.parts().stream().map(this::words).toList());
        words.put("foot", List.of(foot(letter).split("\n")));
        return html.execute(words);
    }

    private Map<String, Object> words(WrittenLetter.Part part) {
        return switch (part) {
            case WrittenLetter.Paragraph paragraph -> Map.of("words", paragraph.words(), "address", false);
            case WrittenLetter.Link link -> Map.of("words", link.words(), "address", address + link.path());
        };
    }

    private String foot(WrittenLetter letter) {
        var foot = messages.get(letter.language(), "mail.foot");
        return demonstration ? foot + "\n" + messages.get(letter.language(), "mail.demonstration") : foot;
    }
}
