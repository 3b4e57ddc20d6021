package presscenter.breach;

/**
 * Which file, and which state of it somebody saw: nothing of a colleague's is overwritten.
 *
 * @param version as {@link OpenFile#version} said
 */
public record SeenFile(BreachNumber number, long version) {}
