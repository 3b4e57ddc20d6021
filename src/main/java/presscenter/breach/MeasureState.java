package presscenter.breach;

import java.util.Locale;

/** Where a measure stands; that its term is over is seen by whoever asks. */
public enum MeasureState {
    PROPOSED,
    /** An editor did not follow the proposal; it never had an effect. */
    DISMISSED,
    IN_FORCE,
    /** In force, and an appeal waits. */
    APPEALED,
    /** In force, and the appeal was heard. */
    UPHELD,
    /** Ended by an appeal. */
    LIFTED;

    /** Whether it has, or had until its term's end, an effect. */
    public boolean hasEffect() {
        return switch (this) {
            case IN_FORCE, APPEALED, UPHELD -> true;
            case PROPOSED, DISMISSED, LIFTED -> false;
        };
    }

    /** As it stands in message keys and in the trail. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
