package presscenter.accreditation;

/**
 * An application as an officer saw it when deciding on several; what changed meanwhile is skipped (A19).
 *
 * @param version as the queue or the file gave it
 */
public record SeenApplication(ApplicationNumber number, long version) {}
