package presscenter.media;

/** How large a file is to whoever looks at it. */
public sealed interface Extent {
    /**
     * Of a document.
     *
     * @param count one at least
     */
    record Pages(int count) implements Extent {
        /** @throws IllegalArgumentException without a page */
        public Pages {
            if (count < 1) {
                throw new IllegalArgumentException("A document has pages");
            }
        }
    }

    /**
     * Of a picture, upright.
     *
     * @param width in pixels, one at least
     * @param height in pixels, one at least
     */
    record Pixels(int width, int height) implements Extent {
        /** @throws IllegalArgumentException for a picture without a pixel */
        public Pixels {
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("A picture has pixels");
            }
        }
    }
}
