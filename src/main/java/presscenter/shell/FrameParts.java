package presscenter.shell;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import presscenter.security.OwnAccount;
import presscenter.ui.DeskAside;
import presscenter.ui.KeyHints;

/** What every frame is made with. */
@Component
record FrameParts(
        OwnAccount account,
        ReaderLanguage language,
        List<DeskAside> asides,
        List<KeyHints> hints,
        @Value("${press.demo:false}") boolean demonstration) {}
