package presscenter.release.ui.newsroom;

import java.util.List;
import org.springframework.stereotype.Component;
import presscenter.ui.KeyHints;

/** The keys that the newsroom's list hears while the focus is in it. */
@Component
class NewsroomKeys implements KeyHints {
    @Override
    public List<KeyHint> hints() {
        return List.of(
                new KeyHint("↓ ↑", "release.newsroom.keys.next"),
                new KeyHint("Home End", "release.newsroom.keys.ends"));
    }
}
