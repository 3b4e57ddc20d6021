package presscenter.release;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import presscenter.embargo.Circle;

/**
 * The circle of a release as it is kept (E43): its kind, and its members, of whom one at least is set; nobody is left
 * when all who were named were taken out again.
 */
@Embeddable
class ReleaseCircle {
    @Enumerated(EnumType.STRING)
    @Column(name = "circle_kind")
    private CircleKind kind = CircleKind.EVERYBODY;

    /** Keys of outlets or ids of persons; nobody where the circle is everybody. */
    @ElementCollection
    @CollectionTable(name = "release_circle", joinColumns = @JoinColumn(name = "release_id"))
    @Column(name = "member")
    private Set<String> members = new HashSet<>();

    void become(Circle who) {
        var next = members(who);
        kind = kind(who);
        if (kind != CircleKind.EVERYBODY && next.isEmpty()) {
            throw new Refused(Refused.Why.CIRCLE_EMPTY);
        }
        members.clear();
        members.addAll(next);
    }

    /** Closes it to one who was named; the others stay, if there are any. */
    void takeOut(UUID person) {
        if (kind != CircleKind.PERSONS || !members.remove(person.toString())) {
            throw new Refused(Refused.Why.NOT_IN_THE_CIRCLE);
        }
    }

    Circle told() {
        return switch (kind) {
            case EVERYBODY -> new Circle.Everybody();
            case OUTLETS -> new Circle.Outlets(members);
            case PERSONS ->
                new Circle.Persons(members.stream().map(UUID::fromString).collect(Collectors.toSet()));
        };
    }

    private static CircleKind kind(Circle who) {
        return switch (who) {
            case Circle.Everybody everybody -> CircleKind.EVERYBODY;
            case Circle.Outlets outlets -> CircleKind.OUTLETS;
            case Circle.Persons persons -> CircleKind.PERSONS;
        };
    }

    private static Set<String> members(Circle who) {
        return switch (who) {
            case Circle.Everybody everybody -> Set.of();
            case Circle.Outlets outlets -> outlets.keys();
            case Circle.Persons persons ->
                persons.ids().stream().map(UUID::toString).collect(Collectors.toSet());
        };
    }
}
