package presscenter.language;

import com.ibm.icu.text.Collator;
import java.util.Comparator;

/** The order in which a language's readers look for names (L15). */
public final class Order {
    private Order() {}

    /**
     * Compares as the language sorts; what it holds equal stands in the order of its code units, so that a list is
     * always the same. The comparator is frozen and may be shared among threads.
     */
    public static Comparator<String> of(Language language) {
        var collator = Collator.getInstance(language.locale()).freeze();
        Comparator<String> byLanguage = collator::compare;
        return byLanguage.thenComparing(Comparator.naturalOrder());
    }
}
