package presscenter.release.ui;

import com.vaadin.flow.router.Location;
import org.springframework.stereotype.Component;
import presscenter.release.PublishedReleases;
import presscenter.release.ReleaseLink;
import presscenter.release.ReleaseNumber;
import presscenter.ui.StillNotFound;

/** A page that stands at "not found" opens when the release comes out (E4). */
@Component
class ReleaseMayAppear implements StillNotFound {
    private final PublishedReleases published;

    ReleaseMayAppear(PublishedReleases published) {
        this.published = published;
    }

    @Override
    public boolean isThereNow(Location address) {
        var segments = address.getSegments();
        return segments.size() == 2
                && segments.getFirst().equals(ReleaseLink.NEWSROOM)
                && ReleaseNumber.parse(segments.get(1))
                        .filter(published::isThere)
                        .isPresent();
    }
}
