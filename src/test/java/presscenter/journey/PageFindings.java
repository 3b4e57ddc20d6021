package presscenter.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.language.Language;
import presscenter.language.PseudoMessages;

/**
 * What is wrong with a page for whoever opens it: shut to somebody, wider than the screen, half in another language.
 */
final class PageFindings {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private static final String AXE = axe();

    /** What is written alike in all three languages. */
    private static final Set<String> SAME_EVERYWHERE = Set.of(
            "Chrome", "Linux", "QR", "PNG", "JPEG", "Enter", "BE", "RU", "EN", "UTC", "Aa", "PDF", "TXT", "CSV", "XLSX",
            "END", "Esc");

    private static final Pattern NOT_BELARUSIAN = Pattern.compile("\\p{L}*[A-Za-zИиЩщЪъ]\\p{L}*");
    private static final Pattern NOT_RUSSIAN = Pattern.compile("\\p{L}*[A-Za-zІіЎў]\\p{L}*");
    private static final Pattern NOT_ENGLISH = Pattern.compile("\\p{IsCyrillic}+");

    private static final Pattern KEY =
            Pattern.compile("\\b(audit|demo|language|release|security|shell|ui)\\.[a-z][a-z.-]*\\b");

    private static final Pattern NOT_WORDS = Pattern.compile(
            "\\S+@\\S+|https?:\\S+|/[a-z][^\\s]*|\\b\\d{4}-[0-9A-Z]{6}\\b|\\b[ABL]-[0-9A-Z]{8}\\b|[⌘⌥]?\\b(Ctrl|Alt|Shift)\\b"
                    + "|(?<=: )[0-9A-HJKMNP-TV-Z]{6}$" // the code of a failure
                    + "|\\bSHA-256\\b|\\b[0-9a-f]{64}\\b"); // and a checksum

    /** All that is said to an eye or an ear in the page's own language, shadow roots included, block by block. */
    private static final String SAID = """
            every => {
              const own = document.documentElement.lang, h1 = document.querySelector('main h1[lang]');
              // A release's page is called by its headline, in the language of the text.
              const said = [h1 ? document.title.replace(h1.textContent.trim(), '') : document.title];
              const hear = (node, lang) => {
                if (node.nodeType === Node.TEXT_NODE) {
                  if ((every || lang === own) && node.data.trim()) said.push(node.data.trim());
                  return;
                }
                if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return;
                if (node instanceof Element) {
                  if (['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'CODE', 'KBD'].includes(node.tagName)) return;
                  if (getComputedStyle(node).display === 'none') return;
                  lang = node.getAttribute('lang') || lang;
                  if (every || lang === own) {
                    for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt'])
                      if (node.getAttribute(name)) said.push(node.getAttribute(name));
                  }
                  if (node.shadowRoot) hear(node.shadowRoot, lang);
                }
                node.childNodes.forEach(child => hear(child, lang));
              };
              hear(document.documentElement, own);
              return said;
            }""";

    private static final String VIOLATIONS = """
            async ([tags, contrast, part]) => {
              const found = await axe.run(part ? {include: [part]} : document, {
                runOnly: {type: 'tag', values: tags},
                rules: {'color-contrast': {enabled: contrast}},
                resultTypes: ['violations'],
                preload: false,
              });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id} at ${node.target.join(' ')}: ${node.any.concat(node.all, node.none).map(check => check.message).join('; ')}`));
            }""";

    private static final String WIDER = """
            () => {
              const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= wide) return [];
              const out = [...document.querySelectorAll('body *')].filter(each => {
                const box = each.getBoundingClientRect();
                return box.width > 0 && box.right > wide + 1;
              });
              return out.slice(0, 5).map(each => `wider than the screen: ${each.outerHTML.slice(0, 120)}`)
                .concat(out.length ? [] : ['wider than the screen']);
            }""";

    private static final String BEYOND = """
            part => {
              const wide = document.documentElement.clientWidth, out = [];
              const look = each => {
                const box = each.getBoundingClientRect(), style = getComputedStyle(each);
                if (box.width > 1 && box.height > 1 && (box.left < -1 || box.right > wide + 1))
                  out.push(`beyond the screen: ${each.outerHTML.slice(0, 120)}`);
                if (['auto', 'scroll'].includes(style.overflowX) && each.scrollWidth > each.clientWidth + 1)
                  out.push(`scrolls sideways: ${each.outerHTML.slice(0, 120)}`);
                if (each.shadowRoot) [...each.shadowRoot.children].forEach(look);
                [...each.children].forEach(look);
              };
              look(document.querySelector(part));
              return out.slice(0, 5);
            }""";

    private PageFindings() {}

    /** Lets axe be at hand on each page that is opened from now on. */
    static void prepare(Page page) {
        page.addInitScript(AXE);
    }

    /**
     * What axe finds against WCAG 2.2, A and AA.
     *
     * @param page that was {@linkplain #prepare prepared}
     * @param contrast whether to look at it too, which takes longer than all else and is the same in every language
     */
    static Stream<String> againstWcag(Page page, boolean contrast) {
        return againstWcag(page, contrast, "");
    }

    /**
     * The same of a part of the page, which it names to axe by a selector. What is found on a page that still moves is
     * looked for again when it stands: nobody reads it on the way.
     */
    static Stream<String> againstWcag(Page page, boolean contrast, String part) {
        var found = list(page, VIOLATIONS, List.of(WCAG, contrast, part)).toList();
        if (found.isEmpty()) {
            return Stream.empty();
        }
        Screen.rests(page);
        return list(page, VIOLATIONS, List.of(WCAG, contrast, part));
    }

    /** Whether one must scroll sideways. */
    static Stream<String> widerThanTheScreen(Page page) {
        return list(page, WIDER, List.of());
    }

    /** What of a part that lies over the page cannot be reached, or only by scrolling it sideways. */
    static Stream<String> beyondTheScreen(Page page, String part) {
        return list(page, BEYOND, part);
    }

    /**
     * Words of another language that do not say so (L10, L11), keys of messages, and a page that claims another
     * language.
     *
     * @param names that are written alike in all languages
     */
    static Stream<String> inAnotherLanguage(Page page, Language language, Set<String> names) {
        var found = new ArrayList<String>();
        if (!language.tag().equals(page.evaluate("document.documentElement.lang"))) {
            found.add("the page says that it is in another language");
        }
        list(page, SAID, false).forEach(said -> {
            var words = said;
            for (var name : names) {
                words = words.replace(name, " ");
            }
            words = NOT_WORDS.matcher(words).replaceAll(" ");
            if (KEY.matcher(words).find()) {
                found.add("a key instead of words: " + said);
            }
            var foreign = foreignTo(language)
                    .matcher(words)
                    .results()
                    .map(word -> word.group())
                    .filter(word -> word.length() > 1 && !SAME_EVERYWHERE.contains(word))
                    .toList();
            if (!foreign.isEmpty()) {
                found.add("another language: " + foreign + " in “" + said + "”");
            }
        });
        return found.stream().distinct();
    }

    /** Words that stand in no message and in no content, both of which the pseudo-language puts into ⟦…⟧ (L12). */
    static Stream<String> besideTheMessages(Page page) {
        var said = list(page, SAID, true).collect(Collectors.joining(" "));
        return PseudoMessages.bypassing(NOT_WORDS.matcher(said).replaceAll(" ")).stream()
                .filter(word -> word.length() > 1 && !SAME_EVERYWHERE.contains(word)) // one letter is a sign or a key
                .filter(word -> Arrays.stream(Language.values())
                        .noneMatch(language -> language.ownName().equals(word)))
                .distinct();
    }

    /** Words with letters that this language does not have. */
    private static Pattern foreignTo(Language language) {
        return switch (language) {
            case BELARUSIAN -> NOT_BELARUSIAN;
            case RUSSIAN -> NOT_RUSSIAN;
            case ENGLISH -> NOT_ENGLISH;
        };
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> list(Page page, String script, Object argument) {
        return ((List<String>) page.evaluate(script, argument)).stream();
    }

    private static String axe() {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
